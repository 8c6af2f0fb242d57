<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About annotator</source>
        <translation>عن موسِّم</translation>
    </message>
    <message>
        <source>Annotator {version}</source>
        <translation>موسِّم {version}</translation>
    </message>
    <message>
        <source>Label Arabic news by hand: entities, claims and casualty figures, in one project file.

Free software under the GNU General Public License, version 3 or later.

Python {python}, PySide {pyside}</source>
        <translation>وسم الأخبار العربية يدويًا: الأسماء والادعاءات وأعداد الضحايا، في ملف مشروع واحد.

برنامج حر برخصة غنو العمومية العامة، الإصدار الثالث أو ما بعده.

بايثون {python}، وPySide {pyside}</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the example project</source>
        <translation>فتح المشروع المثال</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Save a backup copy…</source>
        <translation>حفظ نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Annotators…</source>
        <translation>الموسِّمون…</translation>
    </message>
    <message>
        <source>Labels and guidelines…</source>
        <translation>الوسوم والإرشادات…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <source>Find in articles</source>
        <translation>بحث في المقالات</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقالة التالية</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقالة السابقة</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>تمّت، إلى المقالة التالية</translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation>التراجع عن «تمّت»</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>بيانات المقالة…</translation>
    </message>
    <message>
        <source>Set zone of the selection…</source>
        <translation>تعيين قسم النص المحدد…</translation>
    </message>
    <message>
        <source>Remove article…</source>
        <translation>حذف المقالة…</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Select the span under the caret, then the next one there</source>
        <translation>اختيار المقطع تحت المؤشر، ثم الذي يليه هناك</translation>
    </message>
    <message>
        <source>Edit attributes</source>
        <translation>تحرير السمات</translation>
    </message>
    <message>
        <source>Let go of span and selection</source>
        <translation>ترك المقطع والتحديد</translation>
    </message>
    <message>
        <source>Delete span</source>
        <translation>حذف المقطع</translation>
    </message>
    <message>
        <source>Start later by one clitic</source>
        <translation>تأخير البداية لاصقة واحدة</translation>
    </message>
    <message>
        <source>Start earlier by one clitic</source>
        <translation>تقديم البداية لاصقة واحدة</translation>
    </message>
    <message>
        <source>End earlier by one clitic</source>
        <translation>تقديم النهاية لاصقة واحدة</translation>
    </message>
    <message>
        <source>End later by one clitic</source>
        <translation>تأخير النهاية لاصقة واحدة</translation>
    </message>
    <message>
        <source>Add the selection as a fragment</source>
        <translation>إضافة النص المحدد جزءًا من المقطع</translation>
    </message>
    <message>
        <source>Remove the fragment under the caret</source>
        <translation>إزالة الجزء تحت المؤشر</translation>
    </message>
    <message>
        <source>Relate to another span</source>
        <translation>ربط بمقطع آخر</translation>
    </message>
    <message>
        <source>Next attribute for the number keys</source>
        <translation>السمة التالية لمفاتيح الأرقام</translation>
    </message>
    <message>
        <source>Write a note on the span</source>
        <translation>كتابة ملاحظة على المقطع</translation>
    </message>
    <message>
        <source>Repeat the last label</source>
        <translation>تكرار آخر وسم</translation>
    </message>
    <message>
        <source>One letter to the left</source>
        <translation>حرف إلى اليسار</translation>
    </message>
    <message>
        <source>One letter to the right</source>
        <translation>حرف إلى اليمين</translation>
    </message>
    <message>
        <source>One word to the left</source>
        <translation>كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>One word to the right</source>
        <translation>كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>One clitic to the left</source>
        <translation>لاصقة إلى اليسار</translation>
    </message>
    <message>
        <source>One clitic to the right</source>
        <translation>لاصقة إلى اليمين</translation>
    </message>
    <message>
        <source>One line up</source>
        <translation>سطر إلى أعلى</translation>
    </message>
    <message>
        <source>One line down</source>
        <translation>سطر إلى أسفل</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Start of the line</source>
        <translation>أول السطر</translation>
    </message>
    <message>
        <source>End of the line</source>
        <translation>آخر السطر</translation>
    </message>
    <message>
        <source>Start of the article</source>
        <translation>أول المقالة</translation>
    </message>
    <message>
        <source>End of the article</source>
        <translation>آخر المقالة</translation>
    </message>
    <message>
        <source>One page up</source>
        <translation>صفحة إلى أعلى</translation>
    </message>
    <message>
        <source>One page down</source>
        <translation>صفحة إلى أسفل</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>تحديد الكلمة</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>تحديد الجملة</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>تحديد المقالة كلها</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Show the article list</source>
        <translation>إظهار قائمة المقالات</translation>
    </message>
    <message>
        <source>Show the span list</source>
        <translation>إظهار قائمة المقاطع</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>إظهار لوحة الخصائص</translation>
    </message>
    <message>
        <source>Show the label bar</source>
        <translation>إظهار شريط الوسوم</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>الانتقال إلى النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Always show label chips</source>
        <translation>إظهار أسماء الوسوم دائمًا</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>إظهار المحارف الخفية</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Switch between Arabic and English</source>
        <translation>التبديل بين العربية والإنجليزية</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About annotator</source>
        <translation>عن موسِّم</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}: {what}</translation>
    </message>
</context>
<context>
    <name>Annotators</name>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotatorsDialog</name>
    <message>
        <source>labelling now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold, the adjudicated set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label as gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has labels of their own. F2 renames; the labels stay. Gold holds what was agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished">الوسوم</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>similar to another</source>
        <translation>تشبه مقالة أخرى</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>{done} of {total} done</source>
        <translation>تمّت {done} من {total}</translation>
    </message>
    <message>
        <source>No article fits the search and the filter.</source>
        <translation>لا مقالة توافق البحث والتصفية.</translation>
    </message>
    <message>
        <source>No articles yet. Import text files, tables or saved web pages to begin.</source>
        <translation>لا مقالات بعد. ابدأ باستيراد ملفات نصية أو جداول أو صفحات وِب محفوظة.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>إظهار كل المقالات</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>البحث في المقالات</translation>
    </message>
    <message>
        <source>Finds words whatever their harakat and spelling. {keys}</source>
        <translation>يجد الكلمات مهما كانت حركاتها وإملاؤها. {keys}</translation>
    </message>
    <message>
        <source>Show articles of one status</source>
        <translation>إظهار المقالات ذات حالة واحدة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Save a backup copy</source>
        <translation type="unfinished">حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Projects (*.annot)</source>
        <translation type="unfinished">مشاريع (*.annot)</translation>
    </message>
    <message>
        <source>Saving a backup copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup copy is saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Done. This was the last article of the list.</source>
        <translation>تمّت. كانت هذه آخر مقالة في القائمة.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>{count} problems in {path}. Save a backup, then restore an earlier copy or report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {reason}. Open your last backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “{table}” refers to a row of “{parent}” that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text {digest} is not what was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noted length of an article is not that of its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not hold exactly the articles of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project holds no labelling scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme is not sound: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be followed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows of “{table}” are not what the journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Looking at every text, every label and the whole history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with this project. Problems found: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sound.

Articles: {articles}. Labels: {labels}. Annotators: {people}.
Every text is what was imported, every label lies where it should, and the history gives exactly what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation type="unfinished">فحص المشروع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop files or a folder here, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These kinds of files can be read: {suffixes}.
Nothing is imported before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Change the article&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove article “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no text, so there is nothing to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” holds half characters that no file can carry. Save the source again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is already in the project as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of “{title}” do not fit: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone {start}–{end} is not a stretch of this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones may not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} spans lie in that stretch, which would carry no labels. Delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This span is no longer there. Select another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relation is no longer there. Select another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such annotator in this project. Add the annotator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add annotator {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a person in this project can be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename annotator {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article as to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article as in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotator needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gold” is the adjudicated set, not a person. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an annotator “{name}”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse a relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These spans are already related by “{relation}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This span already has “{relation}”. Delete that relation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relate by “{relation}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme is not sound: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new scheme does not fit what is labelled: {list}. Keep these, or relabel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the labels and guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label “{text}” as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the extent of a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change values of a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note of a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to label there. Select some text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import labels of {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day in the calendar (Down)</source>
        <translation>اختيار يوم من التقويم (سهم لأسفل)</translation>
    </message>
    <message>
        <source>A day 2020-05-06, a month 2020-05, a year 2020, or from/to 2020-05-04/2020-05-06</source>
        <translation>يوم 2020-05-06، أو شهر 2020-05، أو سنة 2020، أو من/إلى 2020-05-04/2020-05-06</translation>
    </message>
    <message>
        <source>2020-05-06, 2020-05 or 2020</source>
        <translation>2020-05-06 أو 2020-05 أو 2020</translation>
    </message>
    <message>
        <source>Write a date such as 2020-05-06, 2020-05 or 2020, or leave it empty.</source>
        <translation>اكتب تاريخًا مثل 2020-05-06 أو 2020-05 أو 2020، أو اتركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>2020-05-06</source>
        <translation>2020-05-06</translation>
    </message>
    <message>
        <source>Year, month and day: 2020-05-06. Down opens a calendar.</source>
        <translation>السنة والشهر واليوم: 2020-05-06. والسهم لأسفل يفتح التقويم.</translation>
    </message>
    <message>
        <source>Choose a day in the calendar (Down)</source>
        <translation>اختيار يوم من التقويم (سهم لأسفل)</translation>
    </message>
</context>
<context>
    <name>Decode</name>
    <message>
        <source>This is not a text file. Save it as UTF-8 text and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-8, but byte {byte} is damaged. Correct it and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says it is {encoding}, but byte {byte} is not. Save it as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of this file is neither UTF-8, UTF-16 nor windows-1256. Save it as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No span is selected.</source>
        <translation>لا مقطع مختار.</translation>
    </message>
    <message>
        <source>Move to a word; with Shift, select words.</source>
        <translation>انتقل إلى كلمة؛ ومع Shift تُحدَّد الكلمات.</translation>
    </message>
    <message>
        <source>A label&apos;s key</source>
        <translation>مفتاح الوسم</translation>
    </message>
    <message>
        <source>Label the selection, or the word under the caret.</source>
        <translation>وسم النص المحدد، أو الكلمة تحت المؤشر.</translation>
    </message>
    <message>
        <source>Go to the next or previous span.</source>
        <translation>الانتقال إلى المقطع التالي أو السابق.</translation>
    </message>
    <message>
        <source>Select the span under the caret.</source>
        <translation>اختيار المقطع تحت المؤشر.</translation>
    </message>
    <message>
        <source>Article done: go to the next one.</source>
        <translation>تمّت المقالة: إلى التالية.</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>The program made a mistake. Your project is intact: every change you saw is on disk. You can go on. Please send this report to whoever looks after the program.</source>
        <translation>أخطأ البرنامج. مشروعك سليم: كل تغيير رأيته محفوظ على القرص، ويمكنك المتابعة. نرجو إرسال هذا التقرير إلى من يعتني بالبرنامج.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>There is no example “{name}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Format “{format}” can be read, not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export would replace the project itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{name}” in this project. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles: {articles}. Labels carried: {spans}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels lost: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more, all of them in the copied report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{text}” of {annotator}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose at least one layer, and somebody whose labels to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview was stopped. You can export all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace files that are there already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written:
{files}

{summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished">تصفح…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the loss report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Carries everything: reading the file back gives the same labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything fits. Labels, or parts of them, are left out for these reasons:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of {name}, who is labelling now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone&apos;s, gold too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold, the adjudicated set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those I choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles that are done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Line {line} is not JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has no “text”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>There is nothing to find in “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>There is no format “{format}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in “{plugin}” could not be loaded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in “{plugin}” is not a format and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in “{plugin}” was left out: there already is a format “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoNLL-2003 BIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clitics keep labels that begin or end inside a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words split at clitics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels on the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column holds one label a word; the others need columns of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all, one column per depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line after every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label that crosses an empty line cannot be carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilerplate and stray fragments too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually they only harm a model that learns from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes where each token starts and ends (code points) into the second and third column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has several fragments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers no word and no mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins or ends inside a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in boilerplate or a stray fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crosses an empty line between two sentences or paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another label on exactly the same tokens was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies inside a label that was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label inside it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crosses a label that was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes are not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations are not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotator JSONL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters (Unicode code points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 units (Java, JavaScript)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters, two for each line end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the positions of labels in the file count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme and annotators in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the file complete in itself. Leave it out for plain training data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format has no option “{option}”. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not fit option “{option}”. It takes: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (CSV, TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other JSON lines, one article a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name or its number. Empty: found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between two cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>Guideline</source>
        <translation>الإرشاد</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“{title}” has come into the project meanwhile. Read the files again, then import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no such label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} now begins and ends at whole letters: {before} became {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: “{key}” = {value} was left out; the scheme has no such value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation “{label}” ({id}) was left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} was left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened ({reason}). Check that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format “{format}” can be written, not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of “{name}” were left out: only those of “{owner}” were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of “{name}” were left out: “{title}” has labels of “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is already there as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is already there as “{title}”; its labels are added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the kind “{suffix}” cannot be read. These can: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: that day is a {expected}. Check the publication date ({published}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme does not have: {names}. Map them, add them or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” cannot become “{target}”: the scheme does not have that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported from {count} files or articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {file} cannot be read: {reason}. Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {file} is not TOML: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {file}: “{key}” does not fit. Use tables [labels] and [relations] of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” was left out (in {count} places): this version does not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project line was left out: it must be the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not JSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not a JSON object with an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme was left out. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article on this line was left out: it has no “text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article on this line was left out: it holds half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second set of “{name}” on this line was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone was left out: zones must not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone was left out: {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends were changed to LF, and labels with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}: attribute “{key}” was left out; its value is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” was left out: {value} does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set of labels without an annotator was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span was left out: it has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {span} was left out: its fragments {fragments} do not ascend, or are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {span} was left out: {where} is not in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {span} was left out: at {where} the article has “{found}”, not “{stated}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels of {annotator} fit if positions count: {unit}. Import again with unit={key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} appears twice; the second one got a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation {relation} was left out: it lacks a label or one of its two spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{column}”. There are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is called text, body or نص. Name it with text=COLUMN, one of: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns left out: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {count} cells more than the header. Are quotes missing around its text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “{date}” was left out: write it as 2020-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed: some rows may have run together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not a JSON object in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{sheet}” was left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks need one more package. Install it with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a workbook. Open it in a spreadsheet and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {encoding}. If the text looks wrong, save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was taken out of a web page. Check that nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no web page in this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages need one more package. Install it with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found in this page. Copy its text into a text file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported; nearly the same as “{title}” ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, but nearly the same as “{title}” ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported articles: {articles}. Imported labels: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Articles to import</source>
        <translation type="unfinished">مقالات للاستيراد</translation>
    </message>
    <message>
        <source>Articles ({suffixes});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Import the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">إضافة ملفات…</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished">نسخ التقرير</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished">الجهة الناشرة</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished">تاريخ النشر</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished">الوسوم</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What a reader of this label should know</source>
        <translation>ما ينبغي أن يعرفه قارئ هذا الوسم</translation>
    </message>
    <message>
        <source>{problem} Not saved yet: correct one of them.</source>
        <translation>{problem} لم تُحفظ بعد: صحّح إحداها.</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>Select the words to add to the span (Shift+arrows keep it active).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span has only this one fragment. Delete removes the whole span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into the fragment that should go (Shift+arrows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First select a span: Tab, Space or a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spaces are selected. Select some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word under the caret. Select the words to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relation leads between these two labels. Choose another span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two spans are already related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text here. Put the caret into a paragraph or select some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>{key} is wanted by {targets}. The first one gets it.</source>
        <translation>المفتاح {key} مطلوب لأكثر من أمر: {targets}. يأخذه الأول منها.</translation>
    </message>
    <message>
        <source>the number keys</source>
        <translation>مفاتيح الأرقام</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Press the new key here:</source>
        <translation>اضغط المفتاح الجديد هنا:</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>المعتاد</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keys work the same under Arabic and Latin layouts; the Arabic letter stands beside the key. Shift with a caret key extends the selection. Plain keys act while the text has the focus.</source>
        <translation>تعمل المفاتيح نفسها في لوحة المفاتيح العربية واللاتينية، وبجانب كل مفتاح حرفه العربي. مفتاح Shift مع مفاتيح المؤشر يوسّع التحديد. والمفاتيح المفردة تعمل حين يكون التركيز في النص.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Open a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no last label yet. Press a label&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no span under the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsBar</name>
    <message>
        <source>Fold or unfold the labels of this layer</source>
        <translation>طيّ وسوم هذه الطبقة أو نشرها</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Write a whole number, such as 14, or leave it empty.</source>
        <translation>اكتب عددًا صحيحًا مثل 14، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Write a number, such as 2.5, or leave it empty.</source>
        <translation>اكتب عددًا مثل 2.5، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>{value}?</source>
        <translation>{value}؟</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>— ({value}?)</source>
        <translation>— ({value}؟)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Annotator</source>
        <translation>موسِّم</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>&amp;Caret</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>Without a date, words such as “yesterday” cannot be turned into days.</source>
        <translation>بلا تاريخ لا يمكن تحويل كلمات مثل «أمس» إلى أيام.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>بيانات المقالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الجهة الناشرة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The date of publication is known</source>
        <translation>تاريخ النشر معروف</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>The folder cannot be used: {reason}</source>
        <translation>لا يمكن استعمال المجلد: {reason}</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>Articles to import</source>
        <translation>مقالات للاستيراد</translation>
    </message>
    <message>
        <source>File with a labelling scheme</source>
        <translation>ملف مخطط الوسم</translation>
    </message>
    <message>
        <source>Schemes (*.toml)</source>
        <translation>مخططات الوسم (*.toml)</translation>
    </message>
    <message>
        <source>A name may not contain any of {characters}</source>
        <translation>لا يجوز أن يحوي الاسم أيًّا من {characters}</translation>
    </message>
    <message>
        <source>There is already a project of this name in the folder. Choose another name.</source>
        <translation>في المجلد مشروع بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>A project is one file. It holds the articles, everyone&apos;s labels and their whole history.</source>
        <translation>المشروع ملف واحد، فيه المقالات ووسوم الجميع وتاريخها كله.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفح…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>For instance: Damascus, May 2020</source>
        <translation>مثلًا: دمشق، أيار 2020</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Label: {name}</source>
        <translation>وسم: {name}</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>An action, a label or an article, in Arabic or English</source>
        <translation>أمر أو وسم أو مقالة، بالعربية أو الإنجليزية</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Fold away; the View menu brings it back</source>
        <translation>طيّ اللوحة؛ وتعود من قائمة «عرض»</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished">معاينة</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the format loses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project file</name>
    <message>
        <source>A backup needs a name of its own. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{path}” cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not an annotator project. Choose a file that ends in .annot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is of a newer format ({major}.{minor}). Update annotator to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{path}”. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is damaged or was not copied completely. Open your last backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds “{path}”. Nothing was changed; close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “{path}”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be made: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open in another window, so it can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project or its folder is write-protected, so it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was made by a newer annotator, so it can only be read here. Update to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. Nothing was done; look again and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Projects (*.annot);;All files (*)</source>
        <translation>مشاريع (*.annot);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>The text seems to say: {values}</source>
        <translation>يبدو أن النص يقول: {values}</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>قبول (Enter)</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>إزالته من هذه القائمة؛ ويبقى الملف</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>This article has no span yet that this one can be related to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other span: Tab or click, then Enter. Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other span first: Tab, Shift+Tab or a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which relation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relation} (of the span pointed at)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelationSection</name>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Relate to another span (R in the text)</source>
        <translation>ربط بمقطع آخر (R في النص)</translation>
    </message>
    <message>
        <source>Remove the selected relation (Delete)</source>
        <translation>إزالة العلاقة المختارة (Delete)</translation>
    </message>
    <message>
        <source>Enter goes to the other span, Delete removes the relation</source>
        <translation>Enter ينتقل إلى المقطع الآخر، وDelete يزيل العلاقة</translation>
    </message>
    <message>
        <source>{role}: {words}</source>
        <translation>{role}: {words}</translation>
    </message>
    <message>
        <source>{role} of: {words}</source>
        <translation>{role} لـ: {words}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Undo (Ctrl+Z) takes the whole import back, as long as nothing else was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to each file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Write the date as year, month and day, for instance 2020-05-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles to import: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that only get labels: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date of publication: {count}. Words such as “yesterday” need it to become days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into the selected: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into all: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever the files name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold, the adjudicated set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for several: &amp;outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;labels belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose which articles, select several with Shift or Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that were read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>unknown here; use one of: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; write a text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not possible; use one of: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme {file} cannot be used. Correct this and try again:
{list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme cannot be used. Correct this and try again:
{list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text, a whole number, true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scheme needs at least one layer of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer needs at least one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “{key}” is taken by {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a colour; write one like #2F6DB5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an attribute of type enum has values to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a number has a minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute of type enum needs values to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {key} already means an action; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not a key; write one letter from A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {key} already means {other}; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation needs at least one label at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order needs at least two attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not a whole-number attribute of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low is above high; swap {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” cannot be a key; use Latin letters, digits, “_”, “-” and “.”, a letter first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a name in Arabic or in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “{key}” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no label “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme {file} cannot be read ({reason}). Check the name and your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme {file} is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme {file} is not valid TOML: {reason}. Correct that line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“{path}” holds no labelling scheme. Open your last backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer in the project. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotator “{name}” in this project. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your settings could not be read, so the defaults are used. The old file is {path}.</source>
        <translation>تعذّرت قراءة إعداداتك فاستُعملت الإعدادات المعتادة. الملف القديم هو {path}.</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {reason}</source>
        <translation>تعذّر حفظ إعداداتك: {reason}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>As it should stand in new projects</source>
        <translation>كما يُكتب في المشاريع الجديدة</translation>
    </message>
    <message>
        <source>Always show the label of each span</source>
        <translation>إظهار وسم كل مقطع دائمًا</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>إظهار المحارف الخفية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>الحجم بالبكسل</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>1 2 3, as in the articles</source>
        <translation>1 2 3 كما في المقالات</translation>
    </message>
    <message>
        <source>١ ٢ ٣, in the Arabic window</source>
        <translation>١ ٢ ٣ في النافذة العربية</translation>
    </message>
</context>
<context>
    <name>SpanHeader</name>
    <message>
        <source>Characters of the article, counted from 0</source>
        <translation>محارف المقالة، معدودة من 0</translation>
    </message>
</context>
<context>
    <name>SpanListPanel</name>
    <message>
        <source>Filter spans</source>
        <translation>تصفية المقاطع</translation>
    </message>
    <message>
        <source>No spans yet.
Select words in the text and press a label&apos;s key, or click a label below.</source>
        <translation>لا مقاطع بعد.
حدّد كلمات في النص واضغط مفتاح وسم، أو انقر وسمًا.</translation>
    </message>
    <message>
        <source>Spans of the article</source>
        <translation>مقاطع المقالة</translation>
    </message>
</context>
<context>
    <name>SpanModel</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>¶</source>
        <translation>¶</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>You can also drop a project file here.</source>
        <translation>يمكنك أيضًا سحب ملف مشروع وإفلاته هنا.</translation>
    </message>
    <message>
        <source>Nothing opened yet. Begin with the example project to see how labelling works.</source>
        <translation>لم يُفتح شيء بعد. ابدأ بالمشروع المثال لترى كيف يكون الوسم.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>موسِّم</translation>
    </message>
    <message>
        <source>Label Arabic news by hand: entities, claims and casualty figures.</source>
        <translation>وسم الأخبار العربية يدويًا: الأسماء والادعاءات وأعداد الضحايا.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>To do</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعادة</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Paragraph {paragraph}, character {character}</source>
        <translation>الفقرة {paragraph}، الحرف {character}</translation>
    </message>
    <message>
        <source>{annotator}: {status}, spans: {spans}</source>
        <translation>{annotator}: {status}، المقاطع: {spans}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop the work in the background</source>
        <translation>إيقاف العمل الجاري في الخلفية</translation>
    </message>
    <message>
        <source>Every change is on disk as soon as you see it.</source>
        <translation>كل تغيير يُحفظ على القرص حالما تراه.</translation>
    </message>
</context>
<context>
    <name>UnknownNames</name>
    <message>
        <source>The files hold labels that the scheme of this project does not have. What becomes of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>A label needs some text. Select a stretch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of a span must stand apart and in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” begins or ends between a letter and its mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” begins or ends with a space or an invisible mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” lies in boilerplate, which carries no labels. Change the zone first if it is article text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a stray fragment, which carries no labels. Change the zone first if it is article text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no label “{label}” in a layer “{layer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is already labelled {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This overlaps {label} “{text}”; spans of this layer may not share text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This crosses {label} “{text}”. One must lie inside the other, or beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shares text with {label} “{text}”, which has the same label. Choose another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relation leads from or to a span that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no relation “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span cannot be related to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{relation}” does not lead from {source} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no attribute “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low_name} ({low}) cannot be more than {high_name} ({high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes a list of choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes every choice once, and at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a choice of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be less than {minimum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date. {name} takes 2020-05-06, 2020-05, 2020, or two of them with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Open a project or make a new one first, then drop the articles.</source>
        <translation>افتح مشروعًا أو أنشئ مشروعًا جديدًا أولًا، ثم أفلت المقالات.</translation>
    </message>
    <message>
        <source>Remove this article and everyone&apos;s labels in it?</source>
        <translation>أتريد حذف هذه المقالة ووسوم الجميع فيها؟</translation>
    </message>
    <message>
        <source>{title}
Undo brings it back.</source>
        <translation>{title}
ويعيدها التراجع.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>حشو الصفحة</translation>
    </message>
    <message>
        <source>Stray</source>
        <translation>شاردة</translation>
    </message>
    <message>
        <source>Boilerplate (not labelled)</source>
        <translation>حشو الصفحة (لا يُوسم)</translation>
    </message>
    <message>
        <source>Stray fragment (not labelled)</source>
        <translation>قطعة شاردة (لا تُوسم)</translation>
    </message>
</context>
<context>
    <name>ZoneChooser</name>
    <message>
        <source>This part of the article is</source>
        <translation>هذا الجزء من المقالة هو</translation>
    </message>
</context>
</TS>
