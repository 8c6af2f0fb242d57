<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About annotator</source>
        <translation>عن البرنامج</translation>
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

برنامج حر برخصة جنو العمومية، الإصدار 3 أو ما بعده.

‏⁦Python {python}, PySide {pyside}⁩</translation>
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
        <translation>فتح مشروع المثال</translation>
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
        <translation>البحث في المقالات</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>إنجاز المقال والانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation>التراجع عن إنجاز المقال</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>بيانات المقال…</translation>
    </message>
    <message>
        <source>Set zone of the selection…</source>
        <translation>تعيين قسم النص المحدد…</translation>
    </message>
    <message>
        <source>Remove article…</source>
        <translation>حذف المقال…</translation>
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
        <translation>اختيار المقطع عند المؤشر، ثم الذي يليه هناك</translation>
    </message>
    <message>
        <source>Edit attributes</source>
        <translation>تحرير السمات</translation>
    </message>
    <message>
        <source>Let go of span and selection</source>
        <translation>إلغاء اختيار المقطع وتحديد النص</translation>
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
        <translation>إزالة الجزء الذي عند المؤشر</translation>
    </message>
    <message>
        <source>Relate to another span</source>
        <translation>الربط بمقطع آخر</translation>
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
        <source>Next paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>الفقرة السابقة</translation>
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
        <translation>أول المقال</translation>
    </message>
    <message>
        <source>End of the article</source>
        <translation>آخر المقال</translation>
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
        <translation>تحديد المقال كله</translation>
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
        <translation>إظهار تفاصيل المقطع</translation>
    </message>
    <message>
        <source>Show the label bar</source>
        <translation>إظهار شريط الوسوم</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>الانتقال إلى اللوحة التالية</translation>
    </message>
    <message>
        <source>Go to the previous panel</source>
        <translation>الانتقال إلى اللوحة السابقة</translation>
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
        <translation>إظهار شارات الوسوم دائمًا</translation>
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
        <translation>عن البرنامج</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}: {what}</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
</context>
<context>
    <name>Annotators</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
</context>
<context>
    <name>AnnotatorsDialog</name>
    <message>
        <source>labelling now</source>
        <translation>الموسِّم الحالي</translation>
    </message>
    <message>
        <source>Gold, the adjudicated set</source>
        <translation>المرجع (الوسوم بعد التحكيم)</translation>
    </message>
    <message>
        <source>Label as gold</source>
        <translation>الوسم في المرجع</translation>
    </message>
    <message>
        <source>Label as {name}</source>
        <translation>الوسم باسم {name}</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الموسِّمون</translation>
    </message>
    <message>
        <source>Everyone has labels of their own. F2 renames; labels stay. Gold holds what was agreed on.</source>
        <translation>لكل موسِّم وسومه. المفتاح F2 يغيّر الاسم وتبقى الوسوم. وفي المرجع ما استقر عليه التحكيم.</translation>
    </message>
    <message>
        <source>Name of a new annotator</source>
        <translation>اسم موسِّم جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>المقالات المنجزة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
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
        <translation>يشبه مقالًا آخر</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>No article is open.</source>
        <translation>لا مقال مفتوح.</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>{done} of {total} done</source>
        <translation>أُنجز {done} من {total}</translation>
    </message>
    <message>
        <source>No article fits the search and the filter.</source>
        <translation>لا مقال يوافق البحث والتصفية.</translation>
    </message>
    <message>
        <source>No articles yet. Import text files, tables or saved web pages to begin.</source>
        <translation>لا مقالات بعد. ابدأ باستيراد ملفات نصية أو جداول أو صفحات ويب محفوظة.</translation>
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
        <translation>إظهار المقالات التي لها حالة واحدة</translation>
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
    <name>AttributesEditor</name>
    <message>
        <source>New value</source>
        <translation>قيمة جديدة</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>خيار من قائمة</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد عشري</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>several of a list</source>
        <translation>خيارات من قائمة</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>الاسم في الملفات</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>نوع القيمة</translation>
    </message>
    <message>
        <source>Attributes and their values</source>
        <translation>السمات وقيمها</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>حذف القيمة</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Save a backup copy</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Projects (*.annot)</source>
        <translation>المشاريع (*.annot)</translation>
    </message>
    <message>
        <source>Saving a backup copy…</source>
        <translation>جارٍ حفظ نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The backup copy is saved: {path}</source>
        <translation>حُفظت النسخة الاحتياطية: {path}</translation>
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
        <source>All articles of the list are done.</source>
        <translation>أُنجزت مقالات القائمة كلها.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>أُلغي: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Undone: {what} – {article}</source>
        <translation>أُلغي: {what} (في «{article}»)</translation>
    </message>
    <message>
        <source>Redone: {what} – {article}</source>
        <translation>أُعيد: {what} (في «{article}»)</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: {reason}. Open your last backup copy.</source>
        <translation>الملف تالف: {reason}. افتح آخر نسخة احتياطية لديك.</translation>
    </message>
    <message>
        <source>The property “{key}” of the file is wrong: “{value}”.</source>
        <translation>الخاصية «{key}» للملف خاطئة: «{value}».</translation>
    </message>
    <message>
        <source>A row of “{table}” refers to a row of “{parent}” that is missing.</source>
        <translation>في الجدول «{table}» صف يشير إلى صف مفقود من الجدول «{parent}».</translation>
    </message>
    <message>
        <source>The text {digest} is not what was imported.</source>
        <translation>النص {digest} ليس كما استُورد.</translation>
    </message>
    <message>
        <source>The original page {digest} is not what was imported.</source>
        <translation>الصفحة الأصلية {digest} ليست كما استُوردت.</translation>
    </message>
    <message>
        <source>The noted length of an article is not that of its text.</source>
        <translation>الطول المسجل لأحد المقالات ليس طول نصه.</translation>
    </message>
    <message>
        <source>The search index does not hold exactly the articles of the project.</source>
        <translation>فهرس البحث لا يطابق مقالات المشروع.</translation>
    </message>
    <message>
        <source>The project holds no labelling scheme.</source>
        <translation>ليس في المشروع مخطط وسم.</translation>
    </message>
    <message>
        <source>The scheme is not sound: {problem}</source>
        <translation>مخطط الوسم غير سليم: {problem}</translation>
    </message>
    <message>
        <source>A row cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة أحد الصفوف: {reason}.</translation>
    </message>
    <message>
        <source>The journal cannot be followed: {reason}.</source>
        <translation>تعذّر تتبّع سجل التغييرات: {reason}.</translation>
    </message>
    <message>
        <source>The table “{table}” is missing.</source>
        <translation>الجدول «{table}» مفقود.</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” are not what the journal says.</source>
        <translation>عدد الصفوف التي تخالف سجل التغييرات في الجدول «{table}»: {count}.</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>جارٍ فحص المشروع…</translation>
    </message>
    <message>
        <source>There are problems in {path}: {count}. Save a backup, then open an earlier copy or report it.</source>
        <translation>عدد المشكلات في {path}: {count}. احفظ نسخة احتياطية، ثم استعد نسخة أقدم أو أبلغ عن المشكلة.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Looking at every text, every label and the whole history…</source>
        <translation>جارٍ النظر في كل نص وكل وسم وفي سجل التغييرات كله…</translation>
    </message>
    <message>
        <source>Something is wrong with this project. Problems found: {count}.</source>
        <translation>في هذا المشروع خلل. عدد المشكلات: {count}.</translation>
    </message>
    <message>
        <source>Everything is sound.

Articles: {articles}. Labels: {labels}. Annotators: {people}.
Every text is what was imported, every label lies where it should, and the history gives exactly what is there.</source>
        <translation>كل شيء سليم.

المقالات: {articles}، الوسوم: {labels}، الموسِّمون: {people}.
كل نص كما استُورد، وكل وسم في موضعه، وسجل التغييرات يطابق ما في المشروع تمامًا.</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop files or a folder here, or choose them.</source>
        <translation>أفلت ملفات أو مجلدًا هنا، أو اخترها.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>These kinds of files can be read: {suffixes}.
Nothing is imported before you have seen it.</source>
        <translation>أنواع الملفات المقروءة:
{suffixes}
لا يُستورد شيء قبل أن تراه.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Change the article&apos;s details</source>
        <translation>تغيير بيانات المقال</translation>
    </message>
    <message>
        <source>Change zones</source>
        <translation>تغيير الأقسام</translation>
    </message>
    <message>
        <source>Remove article “{title}”</source>
        <translation>حذف المقال «{title}»</translation>
    </message>
    <message>
        <source>Import an article</source>
        <translation>استيراد مقال</translation>
    </message>
    <message>
        <source>Import {count} articles</source>
        <translation>استيراد مقالات ({count})</translation>
    </message>
    <message>
        <source>“{title}” has no text, so there is nothing to label.</source>
        <translation>ليس في «{title}» نص، فلا شيء يُوسم.</translation>
    </message>
    <message>
        <source>“{title}” holds half characters that no file can carry. Save the source again as UTF-8.</source>
        <translation>في «{title}» أنصاف محارف لا يحملها أي ملف. احفظ المصدر من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This text is already in the project as “{title}”.</source>
        <translation>هذا النص موجود في المشروع بعنوان «{title}».</translation>
    </message>
    <message>
        <source>Labels of “{title}” do not fit: {problem}</source>
        <translation>وسوم «{title}» لا توافق نصه: {problem}</translation>
    </message>
    <message>
        <source>Zone {start}–{end} is not a stretch of this article.</source>
        <translation>القسم من {start} إلى {end} ليس جزءًا من هذا المقال.</translation>
    </message>
    <message>
        <source>Zones may not overlap.</source>
        <translation>لا يجوز أن تتداخل الأقسام.</translation>
    </message>
    <message>
        <source>That stretch would carry no labels, but spans lie in it: {count}. Delete them first.</source>
        <translation>القسم الذي اخترته لا يُوسم، وعدد المقاطع الموسومة فيه: {count}. احذفها أولًا.</translation>
    </message>
    <message>
        <source>This span is no longer there. Select another one.</source>
        <translation>لم يعد هذا المقطع موجودًا. اختر غيره.</translation>
    </message>
    <message>
        <source>This relation is no longer there. Select another one.</source>
        <translation>لم تعد هذه العلاقة موجودة. اختر غيرها.</translation>
    </message>
    <message>
        <source>There is no such annotator in this project. Add the annotator first.</source>
        <translation>ليس هذا الموسِّم في المشروع. أضفه أولًا.</translation>
    </message>
    <message>
        <source>Add annotator {name}</source>
        <translation>إضافة الموسِّم {name}</translation>
    </message>
    <message>
        <source>Only a person in this project can be renamed.</source>
        <translation>لا يُغيَّر إلا اسم شخص في هذا المشروع.</translation>
    </message>
    <message>
        <source>Rename annotator {old} to {new}</source>
        <translation>تغيير اسم الموسِّم {old} إلى {new}</translation>
    </message>
    <message>
        <source>Mark the article as to do</source>
        <translation>تعيين حالة المقال: لم يبدأ</translation>
    </message>
    <message>
        <source>Mark the article as in progress</source>
        <translation>تعيين حالة المقال: قيد العمل</translation>
    </message>
    <message>
        <source>Mark the article as done</source>
        <translation>تعيين حالة المقال: منجز</translation>
    </message>
    <message>
        <source>Return the article</source>
        <translation>تعيين حالة المقال: مُعاد</translation>
    </message>
    <message>
        <source>An annotator needs a name.</source>
        <translation>لا بد للموسِّم من اسم.</translation>
    </message>
    <message>
        <source>“gold” is the adjudicated set, not a person. Choose another name.</source>
        <translation>الاسم «gold» محجوز للمرجع، وليس شخصًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is already an annotator “{name}”. Choose another name.</source>
        <translation>في المشروع موسِّم باسم «{name}». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Delete a relation</source>
        <translation>حذف علاقة</translation>
    </message>
    <message>
        <source>Reverse a relation</source>
        <translation>عكس علاقة</translation>
    </message>
    <message>
        <source>These spans are already related by “{relation}”.</source>
        <translation>بين هذين المقطعين علاقة «{relation}» من قبل.</translation>
    </message>
    <message>
        <source>This span already has “{relation}”. Delete that relation first.</source>
        <translation>لهذا المقطع علاقة «{relation}» من قبل. احذفها أولًا.</translation>
    </message>
    <message>
        <source>Relate by “{relation}”</source>
        <translation>ربط بعلاقة «{relation}»</translation>
    </message>
    <message>
        <source>The scheme is not sound: {problem}</source>
        <translation>مخطط الوسم غير سليم: {problem}</translation>
    </message>
    <message>
        <source>The new scheme does not fit what is labelled: {list}. Keep these, or relabel first.</source>
        <translation>المخطط الجديد لا يوافق ما وُسم: {list}. أبقِ هذه، أو غيّر وسم المقاطع أولًا.</translation>
    </message>
    <message>
        <source>Change the labels and guidelines</source>
        <translation>تغيير الوسوم والإرشادات</translation>
    </message>
    <message>
        <source>Label “{text}” as {label}</source>
        <translation>وسم «{text}» بالوسم «{label}»</translation>
    </message>
    <message>
        <source>Change label to {label}</source>
        <translation>تغيير الوسم إلى «{label}»</translation>
    </message>
    <message>
        <source>Change the extent of a span</source>
        <translation>تغيير حدود مقطع</translation>
    </message>
    <message>
        <source>Change values of a span</source>
        <translation>تغيير سمات مقطع</translation>
    </message>
    <message>
        <source>Change the note of a span</source>
        <translation>تغيير ملاحظة مقطع</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”.</source>
        <translation>ليس في مخطط الوسم الوسم «{label}».</translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of this article.</source>
        <translation>ما بين {start} و{end} ليس جزءًا من هذا المقال.</translation>
    </message>
    <message>
        <source>There is nothing to label there. Select some text first.</source>
        <translation>لا شيء يُوسم هناك. حدّد نصًا أولًا.</translation>
    </message>
    <message>
        <source>Delete a span</source>
        <translation>حذف مقطع</translation>
    </message>
    <message>
        <source>Delete {count} spans</source>
        <translation>حذف مقاطع ({count})</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Import sets of labels: {count}</source>
        <translation>استيراد مجموعات وسوم ({count})</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day in the calendar (Down)</source>
        <translation>اختيار يوم من التقويم (السهم ↓)</translation>
    </message>
    <message>
        <source>A day 2020-05-06, a month 2020-05, a year 2020, or from/to 2020-05-04/2020-05-06</source>
        <translation>يوم: ⁦2020-05-06⁩، أو شهر: ⁦2020-05⁩، أو سنة: 2020، أو مدة: ⁦2020-05-04/2020-05-06⁩</translation>
    </message>
    <message>
        <source>2020-05-06, 2020-05 or 2020</source>
        <translation>⁦2020-05-06⁩ أو ⁦2020-05⁩ أو 2020</translation>
    </message>
    <message>
        <source>Write a date such as 2020-05-06, 2020-05 or 2020, or leave it empty.</source>
        <translation>اكتب تاريخًا مثل ⁦2020-05-06⁩ أو ⁦2020-05⁩ أو 2020، أو اتركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>2020-05-06</source>
        <translation>⁦2020-05-06⁩</translation>
    </message>
    <message>
        <source>Year, month and day: 2020-05-06. Down opens a calendar.</source>
        <translation>السنة فالشهر فاليوم: ⁦2020-05-06⁩. والسهم ↓ يفتح التقويم.</translation>
    </message>
    <message>
        <source>Choose a day in the calendar (Down)</source>
        <translation>اختيار يوم من التقويم (السهم ↓)</translation>
    </message>
</context>
<context>
    <name>Decode</name>
    <message>
        <source>This is not a text file. Save it as UTF-8 text and import it again.</source>
        <translation>هذا ليس ملفًا نصيًا. احفظه نصًا بترميز UTF-8 واستورده من جديد.</translation>
    </message>
    <message>
        <source>The file is UTF-8, but byte {byte} is damaged. Correct it and import it again.</source>
        <translation>ترميز الملف UTF-8، لكن البايت {byte} تالف. صحّحه واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>The file says it is {encoding}, but byte {byte} is not. Save it as UTF-8 text.</source>
        <translation>يقول الملف إن ترميزه {encoding}، لكن البايت {byte} ليس كذلك. احفظه نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The encoding of this file is neither UTF-8, UTF-16 nor windows-1256. Save it as UTF-8 text.</source>
        <translation>ترميز هذا الملف ليس UTF-8 ولا UTF-16 ولا windows-1256. احفظه نصًا بترميز UTF-8.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No span is selected.</source>
        <translation>لم يُختر مقطع.</translation>
    </message>
    <message>
        <source>Move to a word; with Shift, select words.</source>
        <translation>الانتقال إلى كلمة، ومع Shift تحديد الكلمات.</translation>
    </message>
    <message>
        <source>A label&apos;s key</source>
        <translation>مفتاح الوسم</translation>
    </message>
    <message>
        <source>Label the selection, or the word under the caret.</source>
        <translation>وسم النص المحدد، أو الكلمة التي عند المؤشر.</translation>
    </message>
    <message>
        <source>Go to the next or previous span.</source>
        <translation>الانتقال إلى المقطع التالي أو السابق.</translation>
    </message>
    <message>
        <source>Select the span under the caret.</source>
        <translation>اختيار المقطع الذي عند المؤشر.</translation>
    </message>
    <message>
        <source>Article done: go to the next one.</source>
        <translation>إنجاز المقال والانتقال إلى التالي.</translation>
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
        <translation>أخطأ البرنامج، لكن مشروعك سليم: كل تغيير رأيته محفوظ على القرص، ويمكنك المتابعة. نرجو أن ترسل هذا التقرير إلى القائم على البرنامج.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The program ended suddenly last time. No label was lost. A report is in {path}.</source>
        <translation>توقف البرنامج فجأة في المرة السابقة، ولم يضع أي وسم. التقرير في {path}.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>There is no example “{name}”. There are: {known}.</source>
        <translation>لا مثال باسم «{name}». الأمثلة الموجودة: {known}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Format “{format}” can be read, not written.</source>
        <translation>الصيغة «{format}» تُقرأ ولا تُكتب.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Choose another folder.</source>
        <translation>تعذّرت كتابة «{path}»: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The export would replace the project itself. Choose another name.</source>
        <translation>سيحل التصدير محل المشروع نفسه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no “{name}” in this project. There are: {known}.</source>
        <translation>ليس في هذا المشروع «{name}». الموجود: {known}.</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>جارٍ إعداد المعاينة…</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>جارٍ كتابة الملفات…</translation>
    </message>
    <message>
        <source>Articles: {articles}. Labels carried: {spans}.</source>
        <translation>المقالات: {articles}. الوسوم المنقولة: {spans}.</translation>
    </message>
    <message>
        <source>Labels lost: {count}.</source>
        <translation>الوسوم الضائعة: {count}.</translation>
    </message>
    <message>
        <source>{article}: {label} “{text}” of {annotator}</source>
        <translation>{article}: {label} «{text}» لـ {annotator}</translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>… and {count} more, all of them in the copied report.</source>
        <translation>… والباقي: {count}، وكلها في التقرير المنسوخ.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose at least one layer, and somebody whose labels to write.</source>
        <translation>اختر طبقة واحدة على الأقل، وموسِّمًا تُكتب وسومه.</translation>
    </message>
    <message>
        <source>The preview was stopped. You can export all the same.</source>
        <translation>أُوقفت المعاينة، ويمكنك التصدير مع ذلك.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Replace files that are there already?</source>
        <translation>أتريد استبدال الملفات الموجودة؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>لا وجود لهذا المجلد. اختر غيره.</translation>
    </message>
    <message>
        <source>Written:
{files}

{summary}</source>
        <translation>كُتبت الملفات:
{files}

{summary}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفح…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy the loss report</source>
        <translation>نسخ تقرير الفقد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation>إلى الملف</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>الأمر المكافئ</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Carries everything: reading the file back gives the same labels.</source>
        <translation>تنقل كل شيء: إذا قُرئ الملف من جديد عادت الوسوم نفسها.</translation>
    </message>
    <message>
        <source>Not everything fits. Labels, or parts of them, are left out for these reasons:</source>
        <translation>لا تتسع هذه الصيغة لكل شيء. تُستبعد وسوم أو أجزاء منها للأسباب الآتية:</translation>
    </message>
    <message>
        <source>Whose labels</source>
        <translation>أصحاب الوسوم</translation>
    </message>
    <message>
        <source>Which layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Those of {name}, who is labelling now</source>
        <translation>وسوم {name} (الموسِّم الحالي)</translation>
    </message>
    <message>
        <source>Everyone&apos;s, gold too</source>
        <translation>وسوم الجميع مع المرجع</translation>
    </message>
    <message>
        <source>Gold, the adjudicated set</source>
        <translation>المرجع (الوسوم بعد التحكيم)</translation>
    </message>
    <message>
        <source>Those I choose</source>
        <translation>وسوم من أختارهم</translation>
    </message>
    <message>
        <source>Only articles that are done</source>
        <translation>المقالات المنجزة وحدها</translation>
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
        <source>{file} cannot be read: {reason}. Check its name.</source>
        <translation>تعذّرت قراءة {file}: {reason}. تحقق من اسمه.</translation>
    </message>
    <message>
        <source>Line {line} is not JSON: {reason}</source>
        <translation>السطر {line} ليس بصيغة JSON: {reason}</translation>
    </message>
    <message>
        <source>Line {line} has no “text”.</source>
        <translation>ليس في السطر {line} حقل «text».</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>There is nothing to find in “{query}”.</source>
        <translation>ليس في «{query}» ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”. There are: {known}.</source>
        <translation>ليس في مخطط الوسم الوسم «{label}». الموجود: {known}.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No match in these articles.</source>
        <translation>لا نتيجة في هذه المقالات.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>There is no format “{format}”. There are: {known}.</source>
        <translation>لا صيغة باسم «{format}». الصيغ الموجودة: {known}.</translation>
    </message>
    <message>
        <source>The plug-in “{plugin}” could not be loaded: {error}</source>
        <translation>تعذّر تحميل الملحق «{plugin}»: {error}</translation>
    </message>
    <message>
        <source>The plug-in “{plugin}” is not a format and was left out.</source>
        <translation>الملحق «{plugin}» ليس صيغة، فاستُبعد.</translation>
    </message>
    <message>
        <source>The plug-in “{plugin}” was left out: there already is a format “{id}”.</source>
        <translation>استُبعد الملحق «{plugin}»: توجد صيغة باسم «{id}» من قبل.</translation>
    </message>
    <message>
        <source>CoNLL-2003 BIO</source>
        <translation>CoNLL-2003 BIO</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>وحدات النص</translation>
    </message>
    <message>
        <source>Clitics keep labels that begin or end inside a word.</source>
        <translation>التقطيع عند اللواصق يحفظ الوسوم التي تبدأ أو تنتهي داخل كلمة.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Words split at clitics</source>
        <translation>كلمات مقطّعة عند اللواصق</translation>
    </message>
    <message>
        <source>Labels on the same words</source>
        <translation>الوسوم على الكلمات نفسها</translation>
    </message>
    <message>
        <source>One column holds one label a word; the others need columns of their own.</source>
        <translation>العمود الواحد يحمل وسمًا واحدًا لكل كلمة؛ وتحتاج بقية الوسوم إلى أعمدة لها.</translation>
    </message>
    <message>
        <source>Keep the longest</source>
        <translation>إبقاء الأطول</translation>
    </message>
    <message>
        <source>Keep the shortest</source>
        <translation>إبقاء الأقصر</translation>
    </message>
    <message>
        <source>Keep all, one column per depth</source>
        <translation>إبقاؤها كلها، ولكل مستوى عمود</translation>
    </message>
    <message>
        <source>An empty line after every</source>
        <translation>سطر فارغ بعد كل</translation>
    </message>
    <message>
        <source>A label that crosses an empty line cannot be carried.</source>
        <translation>الوسم الذي يقطعه سطر فارغ لا يُنقل.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Boilerplate and stray fragments too</source>
        <translation>حشو الصفحة والنصوص الشاردة أيضًا</translation>
    </message>
    <message>
        <source>Usually they only harm a model that learns from the file.</source>
        <translation>هي في العادة تضر النموذج الذي يتعلم من الملف.</translation>
    </message>
    <message>
        <source>Positions in the article</source>
        <translation>المواضع في المقال</translation>
    </message>
    <message>
        <source>Writes where each token starts and ends (code points) into the second and third column.</source>
        <translation>تُكتب بداية كل وحدة ونهايتها (بنقاط الترميز) في العمودين الثاني والثالث.</translation>
    </message>
    <message>
        <source>It has several fragments.</source>
        <translation>يتكون من عدة أجزاء.</translation>
    </message>
    <message>
        <source>It covers no word and no mark.</source>
        <translation>لا يغطي كلمة ولا علامة.</translation>
    </message>
    <message>
        <source>It begins or ends inside a token.</source>
        <translation>يبدأ أو ينتهي داخل وحدة من وحدات النص.</translation>
    </message>
    <message>
        <source>It lies in boilerplate or a stray fragment.</source>
        <translation>يقع في حشو الصفحة أو في نص شارد.</translation>
    </message>
    <message>
        <source>It crosses an empty line between two sentences or paragraphs.</source>
        <translation>يقطعه سطر فارغ بين جملتين أو فقرتين.</translation>
    </message>
    <message>
        <source>Another label on exactly the same tokens was kept.</source>
        <translation>أُبقي وسم آخر على الوحدات نفسها.</translation>
    </message>
    <message>
        <source>It lies inside a label that was kept.</source>
        <translation>يقع داخل وسم أُبقي.</translation>
    </message>
    <message>
        <source>A label inside it was kept.</source>
        <translation>أُبقي وسم يقع داخله.</translation>
    </message>
    <message>
        <source>It crosses a label that was kept.</source>
        <translation>يتقاطع مع وسم أُبقي.</translation>
    </message>
    <message>
        <source>Attributes are not carried.</source>
        <translation>السمات لا تُنقل.</translation>
    </message>
    <message>
        <source>Relations are not carried.</source>
        <translation>العلاقات لا تُنقل.</translation>
    </message>
    <message>
        <source>Notes are not carried.</source>
        <translation>الملاحظات لا تُنقل.</translation>
    </message>
    <message>
        <source>No file was made for “{name}”, who has begun no article.</source>
        <translation>لم يُنشأ ملف لوسوم «{name}»: لا مقال بدأ وسمه بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is nothing to write: nobody chosen has begun an article. Choose other annotators.</source>
        <translation>لا شيء يُكتب: لم يبدأ أحد من المختارين أي مقال. اختر موسِّمين آخرين.</translation>
    </message>
    <message>
        <source>annotator JSONL</source>
        <translation>صيغة موسِّم (JSONL)</translation>
    </message>
    <message>
        <source>Characters (Unicode code points)</source>
        <translation>المحارف (نقاط ترميز يونيكود)</translation>
    </message>
    <message>
        <source>UTF-16 units (Java, JavaScript)</source>
        <translation>وحدات UTF-16 (جافا وجافاسكربت)</translation>
    </message>
    <message>
        <source>Bytes of UTF-8</source>
        <translation>بايتات UTF-8</translation>
    </message>
    <message>
        <source>Characters, two for each line end</source>
        <translation>المحارف، ولكل نهاية سطر محرفان</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>وحدة الإزاحات</translation>
    </message>
    <message>
        <source>What the positions of labels in the file count.</source>
        <translation>ما تُعدّ به مواضع الوسوم في الملف.</translation>
    </message>
    <message>
        <source>Scheme and annotators in the first line</source>
        <translation>مخطط الوسم والموسِّمون في السطر الأول</translation>
    </message>
    <message>
        <source>Makes the file complete in itself. Leave it out for plain training data.</source>
        <translation>به يكتمل الملف بنفسه. ويُترك في بيانات التدريب المجردة.</translation>
    </message>
    <message>
        <source>This format has no option “{option}”. It has: {known}.</source>
        <translation>ليس في هذه الصيغة الخيار «{option}». خياراتها: {known}.</translation>
    </message>
    <message>
        <source>“{value}” does not fit option “{option}”. It takes: {choices}.</source>
        <translation>القيمة «{value}» لا تناسب الخيار «{option}». القيم المقبولة: {choices}.</translation>
    </message>
    <message>
        <source>Tables (CSV, TSV)</source>
        <translation>جداول (CSV أو TSV)</translation>
    </message>
    <message>
        <source>Workbooks (XLSX)</source>
        <translation>مصنفات (XLSX)</translation>
    </message>
    <message>
        <source>Other JSON lines, one article a line</source>
        <translation>أسطر JSON أخرى، في كل سطر مقال</translation>
    </message>
    <message>
        <source>Its name or its number. Empty: found by its name.</source>
        <translation>اسمه أو رقمه. وإن تُرك فارغًا عُرف من اسمه.</translation>
    </message>
    <message>
        <source>Column with the text</source>
        <translation>عمود النص</translation>
    </message>
    <message>
        <source>Column with the title</source>
        <translation>عمود العنوان</translation>
    </message>
    <message>
        <source>Column with the outlet</source>
        <translation>عمود الجهة الناشرة</translation>
    </message>
    <message>
        <source>Column with the web address</source>
        <translation>عمود الرابط</translation>
    </message>
    <message>
        <source>Column with the publication date</source>
        <translation>عمود تاريخ النشر</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>الفاصل بين الأعمدة</translation>
    </message>
    <message>
        <source>What stands between two cells.</source>
        <translation>ما يفصل بين خليتين.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>يُعرف تلقائيًا</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>ملفات نصية</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
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
        <translation>دخل «{title}» المشروع في هذه الأثناء. اقرأ الملفات من جديد ثم استوردها.</translation>
    </message>
    <message>
        <source>The scheme has no such label.</source>
        <translation>ليس هذا الوسم في مخطط الوسم.</translation>
    </message>
    <message>
        <source>“{label}” is in layer “{layer}” of the scheme, not in “{stated}” as the file says (spans: {count}).</source>
        <translation>الوسم «{label}» في مخطط الوسم من طبقة «{layer}»، لا من «{stated}» كما في الملف (عدد المقاطع: {count}).</translation>
    </message>
    <message>
        <source>{span} now begins and ends at whole letters: {before} became {after}.</source>
        <translation>{span}: صارت حدوده عند حروف كاملة، فتحوّل {before} إلى {after}.</translation>
    </message>
    <message>
        <source>{span}: “{key}” = {value} was left out; the scheme has no such value.</source>
        <translation>{span}: استُبعدت القيمة {value} للسمة «{key}»، فليست في مخطط الوسم.</translation>
    </message>
    <message>
        <source>Relation “{label}” ({id}) was left out. {reason}</source>
        <translation>استُبعدت العلاقة «{label}» ({id}). {reason}</translation>
    </message>
    <message>
        <source>The scheme has no such relation.</source>
        <translation>ليست هذه العلاقة في مخطط الوسم.</translation>
    </message>
    <message>
        <source>{span} was left out. {reason}</source>
        <translation>استُبعد المقطع {span}. {reason}</translation>
    </message>
    <message>
        <source>The file cannot be opened ({reason}). Check that it is there and may be read.</source>
        <translation>تعذّر فتح الملف ({reason}). تحقق من وجوده ومن إذن قراءته.</translation>
    </message>
    <message>
        <source>Format “{format}” can be written, not read.</source>
        <translation>الصيغة «{format}» تُكتب ولا تُقرأ.</translation>
    </message>
    <message>
        <source>Labels of “{name}” were left out: only those of “{owner}” were asked for.</source>
        <translation>استُبعدت وسوم «{name}»: لم تُطلب إلا وسوم «{owner}».</translation>
    </message>
    <message>
        <source>Labels of nobody were left out. Import again and choose the annotator they belong to.</source>
        <translation>تُركت وسوم لا صاحب لها. أعد الاستيراد واختر الموسِّم الذي تخصه.</translation>
    </message>
    <message>
        <source>Labels of “{name}” were left out: “{title}” has labels of “{name}” already.</source>
        <translation>استُبعدت وسوم «{name}»: في «{title}» وسوم من «{name}» من قبل.</translation>
    </message>
    <message>
        <source>The text holds half a character, which no file can keep. Correct it and import it again.</source>
        <translation>في النص نصف محرف لا يحفظه أي ملف. صحّحه واستورد النص من جديد.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <source>This text is already there as “{title}”.</source>
        <translation>هذا النص موجود بعنوان «{title}».</translation>
    </message>
    <message>
        <source>This text is already there as “{title}”; its labels are added to it.</source>
        <translation>هذا النص موجود بعنوان «{title}»؛ فتُضاف وسومه إليه.</translation>
    </message>
    <message>
        <source>Files of the kind “{suffix}” cannot be read. These can: {known}.</source>
        <translation>لا تُقرأ الملفات من النوع «{suffix}». الأنواع المقروءة: {known}.</translation>
    </message>
    <message>
        <source>“{text}”: that day is a {expected}. Check the publication date ({published}).</source>
        <translation>«{text}»: ذلك اليوم هو {expected}. تحقق من تاريخ النشر ({published}).</translation>
    </message>
    <message>
        <source>The scheme does not have: {names}. Map them, add them or leave them out.</source>
        <translation>ليس في مخطط الوسم: {names}. حوّلها إلى غيرها أو أضفها أو استبعدها.</translation>
    </message>
    <message>
        <source>“{source}” cannot become “{target}”: the scheme does not have that.</source>
        <translation>لا يتحول «{source}» إلى «{target}»، فهو ليس في مخطط الوسم.</translation>
    </message>
    <message>
        <source>Nothing was imported from some files or articles: {count}.</source>
        <translation>عدد الملفات والمقالات التي لم يُستورد منها شيء: {count}.</translation>
    </message>
    <message>
        <source>The map {file} cannot be read: {reason}. Check its name.</source>
        <translation>تعذّرت قراءة ملف التحويل {file}: {reason}. تحقق من اسمه.</translation>
    </message>
    <message>
        <source>The map {file} is not TOML: {reason}</source>
        <translation>ملف التحويل {file} ليس بصيغة TOML: {reason}</translation>
    </message>
    <message>
        <source>The map {file}: “{key}” does not fit. Use tables [labels] and [relations] of texts.</source>
        <translation>ملف التحويل {file}: المفتاح «{key}» في غير موضعه. استعمل الجدولين ⁦[labels]⁩ و⁦[relations]⁩ وقيمًا نصية.</translation>
    </message>
    <message>
        <source>The file is damaged UTF-16. Save it as UTF-8 and import it again.</source>
        <translation>الملف بترميز UTF-16 تالف. احفظه بترميز UTF-8 وأعد استيراده.</translation>
    </message>
    <message>
        <source>“{key}” was left out (places: {count}): this version does not read it.</source>
        <translation>استُبعد «{key}» (عدد المواضع: {count})، فهذا الإصدار لا يقرؤه.</translation>
    </message>
    <message>
        <source>The project line was left out: it must be the first line.</source>
        <translation>استُبعد سطر المشروع: يجب أن يكون السطر الأول.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8.</source>
        <translation>هذا السطر ليس بترميز UTF-8. احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This line is not JSON: {error}</source>
        <translation>هذا السطر ليس بصيغة JSON: {error}</translation>
    </message>
    <message>
        <source>This line is not a JSON object with an article.</source>
        <translation>ليس هذا السطر كائن JSON فيه مقال.</translation>
    </message>
    <message>
        <source>Halves of characters on this line were replaced by “�”.</source>
        <translation>استُبدلت بأنصاف المحارف في هذا السطر العلامة «�».</translation>
    </message>
    <message>
        <source>The scheme was left out. {error}</source>
        <translation>استُبعد مخطط الوسم. {error}</translation>
    </message>
    <message>
        <source>The article on this line was left out: it has no “text”.</source>
        <translation>استُبعد المقال الذي في هذا السطر: ليس فيه حقل «text».</translation>
    </message>
    <message>
        <source>The article on this line was left out: it holds half a character.</source>
        <translation>استُبعد المقال الذي في هذا السطر: فيه نصف محرف.</translation>
    </message>
    <message>
        <source>A second set of “{name}” on this line was left out.</source>
        <translation>استُبعدت مجموعة ثانية من وسوم «{name}» في هذا السطر.</translation>
    </message>
    <message>
        <source>A zone was left out: zones must not overlap.</source>
        <translation>استُبعد قسم: لا يجوز أن تتداخل الأقسام.</translation>
    </message>
    <message>
        <source>A zone was left out: {zone}</source>
        <translation>استُبعد قسم: {zone}</translation>
    </message>
    <message>
        <source>Line ends were changed to LF, and labels with them.</source>
        <translation>حُوّلت نهايات الأسطر إلى LF، وعُدّلت الوسوم معها.</translation>
    </message>
    <message>
        <source>{owner}: attribute “{key}” was left out; its value is {value}.</source>
        <translation>{owner}: استُبعدت السمة «{key}»، وقيمتها {value}.</translation>
    </message>
    <message>
        <source>“{key}” was left out: {value} does not fit.</source>
        <translation>استُبعد «{key}»: القيمة {value} لا تناسبه.</translation>
    </message>
    <message>
        <source>A span was left out: it has no label.</source>
        <translation>استُبعد مقطع: ليس له وسم.</translation>
    </message>
    <message>
        <source>Span {span} was left out: its fragments {fragments} do not ascend, or are none.</source>
        <translation>استُبعد المقطع {span}: أجزاؤه {fragments} ليست مرتبة تصاعديًا، أو لا أجزاء له.</translation>
    </message>
    <message>
        <source>Span {span} was left out: {where} is not in the article.</source>
        <translation>استُبعد المقطع {span}: الموضع {where} ليس في المقال.</translation>
    </message>
    <message>
        <source>Span {span} was left out: at {where} the article has “{found}”, not “{stated}”.</source>
        <translation>استُبعد المقطع {span}: في المقال عند {where} «{found}» لا «{stated}».</translation>
    </message>
    <message>
        <source>All labels of {annotator} fit if positions count: {unit}. Import again with unit={key}.</source>
        <translation>تصحّ وسوم {annotator} كلها إذا عُدّت المواضع هكذا: {unit}. أعد الاستيراد بالخيار ⁦unit={key}⁩.</translation>
    </message>
    <message>
        <source>The id {id} appears twice; the second one got a new id.</source>
        <translation>المعرّف {id} مكرر؛ فأُعطي الثاني معرّفًا جديدًا.</translation>
    </message>
    <message>
        <source>Relation {relation} was left out: it lacks a label or one of its two spans.</source>
        <translation>استُبعدت العلاقة {relation}: ينقصها وسم أو أحد مقطعيها.</translation>
    </message>
    <message>
        <source>There is no column “{column}”. There are: {columns}.</source>
        <translation>لا عمود باسم «{column}». الأعمدة الموجودة: {columns}.</translation>
    </message>
    <message>
        <source>No column is called text, body or نص. Name it with text=COLUMN, one of: {columns}.</source>
        <translation>لا عمود اسمه «نص» أو «text» أو «body». عيّنه بالخيار ⁦text=COLUMN⁩ من الأعمدة: {columns}.</translation>
    </message>
    <message>
        <source>Columns left out: {columns}.</source>
        <translation>الأعمدة المستبعدة: {columns}.</translation>
    </message>
    <message>
        <source>The row has more cells than the header (by {count}). Are quotes missing around its text?</source>
        <translation>خلايا الصف أكثر من خلايا الرأس، وعدد الزائد: {count}. هل نقصت علامات التنصيص حول نصه؟</translation>
    </message>
    <message>
        <source>The date “{date}” was left out: write it as 2020-05-31.</source>
        <translation>استُبعد التاريخ «{date}»: اكتبه بالشكل ⁦2020-05-31⁩.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: some rows may have run together.</source>
        <translation>علامة تنصيص لم تُغلق: ربما التصقت بعض الصفوف.</translation>
    </message>
    <message>
        <source>This line is not a JSON object in UTF-8.</source>
        <translation>ليس هذا السطر كائن JSON بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” was left out. {reason}</source>
        <translation>استُبعدت الورقة «{sheet}». {reason}</translation>
    </message>
    <message>
        <source>Workbooks need one more package. Install it with: {command}</source>
        <translation>تحتاج قراءة المصنفات إلى حزمة إضافية. ثبّتها بالأمر: {command}</translation>
    </message>
    <message>
        <source>This is not a workbook. Open it in a spreadsheet and save it as .xlsx.</source>
        <translation>هذا ليس مصنفًا. افتحه في برنامج جداول واحفظه بالامتداد ⁦.xlsx⁩.</translation>
    </message>
    <message>
        <source>Read as {encoding}. If the text looks wrong, save it as UTF-8.</source>
        <translation>قُرئ بترميز {encoding}. إن بدا النص خاطئًا فاحفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The article was taken out of a web page. Check that nothing is missing.</source>
        <translation>استُخلص المقال من صفحة ويب. تحقق من أنه لم ينقص منه شيء.</translation>
    </message>
    <message>
        <source>There is no web page in this archive.</source>
        <translation>لا صفحة ويب في هذا الأرشيف.</translation>
    </message>
    <message>
        <source>Web pages need one more package. Install it with: {command}</source>
        <translation>تحتاج قراءة صفحات الويب إلى حزمة إضافية. ثبّتها بالأمر: {command}</translation>
    </message>
    <message>
        <source>No article was found in this page. Copy its text into a text file and import that.</source>
        <translation>لم يُعثر في هذه الصفحة على مقال. انسخ نصها في ملف نصي واستورده.</translation>
    </message>
    <message>
        <source>Imported; nearly the same as “{title}” ({percent} %)</source>
        <translation>استُورد، ويكاد يطابق «{title}» (بنسبة ⁦{percent}%⁩)</translation>
    </message>
    <message>
        <source>New, but nearly the same as “{title}” ({percent} %)</source>
        <translation>جديد، لكنه يكاد يطابق «{title}» (بنسبة ⁦{percent}%⁩)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>Imported articles: {articles}. Imported labels: {labels}.</source>
        <translation>المقالات المستوردة: {articles}. الوسوم المستوردة: {labels}.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>جارٍ قراءة الملفات…</translation>
    </message>
    <message>
        <source>Writing the articles…</source>
        <translation>جارٍ كتابة المقالات…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Articles to import</source>
        <translation>مقالات للاستيراد</translation>
    </message>
    <message>
        <source>Articles ({suffixes});;All files (*)</source>
        <translation>المقالات ({suffixes});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Folder with articles</source>
        <translation>مجلد المقالات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import the labels</source>
        <translation>استيراد الوسوم</translation>
    </message>
    <message>
        <source>Import one article</source>
        <translation>استيراد مقال واحد</translation>
    </message>
    <message>
        <source>Import {count} articles</source>
        <translation>استيراد المقالات ({count})</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الجهة الناشرة</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>إضافة تاريخ</translation>
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
        <translation>{problem} لم يُحفظ هذا بعد: صحّح إحدى القيم.</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>Go to a word that is not in the span yet, or select some, and add them then.</source>
        <translation>انتقل إلى كلمة ليست في المقطع بعد، أو حدّد كلمات، ثم أضفها.</translation>
    </message>
    <message>
        <source>The span has only this one fragment. Delete removes the whole span.</source>
        <translation>ليس للمقطع إلا هذا الجزء. المفتاح Delete يحذف المقطع كله.</translation>
    </message>
    <message>
        <source>Put the caret into the fragment that should go (Shift+arrows).</source>
        <translation>ضع المؤشر في الجزء الذي تريد إزالته (Shift مع الأسهم).</translation>
    </message>
    <message>
        <source>Only spaces are selected. Select some words.</source>
        <translation>لم تُحدَّد إلا مسافات. حدّد كلمات.</translation>
    </message>
    <message>
        <source>There is no word under the caret. Select the words to label.</source>
        <translation>لا كلمة عند المؤشر. حدّد الكلمات التي تريد وسمها.</translation>
    </message>
    <message>
        <source>No relation leads between these two labels. Choose another span.</source>
        <translation>لا علاقة بين هذين الوسمين. اختر مقطعًا آخر.</translation>
    </message>
    <message>
        <source>These two spans are already related.</source>
        <translation>هذان المقطعان مرتبطان من قبل.</translation>
    </message>
    <message>
        <source>There is no text here. Put the caret into a paragraph or select some.</source>
        <translation>لا نص هنا. ضع المؤشر في فقرة، أو حدّد نصًا.</translation>
    </message>
    <message>
        <source>Choose a span first: Tab, Space or a click.</source>
        <translation>اختر مقطعًا أولًا: بالمفتاح Tab أو المسافة أو بالنقر.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>{key} is wanted by {targets}. The first one gets it.</source>
        <translation>المفتاح {key} مطلوب لأكثر من أمر: {targets}. ويأخذه الأول.</translation>
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
        <translation>تعمل المفاتيح نفسها في لوحتي المفاتيح العربية واللاتينية، وبجانب كل مفتاح حرفه العربي. المفتاح Shift مع مفاتيح المؤشر يوسّع التحديد. والمفاتيح المفردة تعمل حين يكون التركيز في النص.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Guideline in Arabic</source>
        <translation>الإرشاد بالعربية</translation>
    </message>
    <message>
        <source>Guideline in English</source>
        <translation>الإرشاد بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>الاسم في الملفات</translation>
    </message>
    <message>
        <source>Press a letter; Backspace for none</source>
        <translation>اضغط حرفًا، أو Backspace لإزالته</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Open a project first.</source>
        <translation>افتح مشروعًا أولًا.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>No span here to write a note on. Choose one first, with Tab or a click; then press the key.</source>
        <translation>لا مقطع هنا تُكتب عليه ملاحظة. اختر مقطعًا أولًا بالمفتاح Tab أو بالنقر، ثم اضغط المفتاح.</translation>
    </message>
    <message>
        <source>Choose a span first, then select more words and press = or Insert, or drag with Ctrl.</source>
        <translation>اختر مقطعًا أولًا، ثم حدّد كلمات أخرى واضغط = أو Insert، أو اسحب مع Ctrl.</translation>
    </message>
    <message>
        <source>Left out at the ends: {marks}</source>
        <translation>بقي خارج المقطع عند طرفيه: {marks}</translation>
    </message>
    <message>
        <source>There is no last label yet. Press a label&apos;s key.</source>
        <translation>لا وسم سابق بعد. اضغط مفتاح وسم.</translation>
    </message>
    <message>
        <source>There is no span under the caret.</source>
        <translation>لا مقطع عند المؤشر.</translation>
    </message>
    <message>
        <source>related from here</source>
        <translation>يُربط من هنا</translation>
    </message>
</context>
<context>
    <name>LabelsBar</name>
    <message>
        <source>Fold or unfold the labels of this layer</source>
        <translation>طيّ وسوم هذه الطبقة أو بسطها</translation>
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
        <translation>المقال</translation>
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
        <source>Save the original page</source>
        <translation>حفظ الصفحة الأصلية</translation>
    </message>
    <message>
        <source>The page could not be written: {reason}</source>
        <translation>تعذّرت كتابة الصفحة: {reason}</translation>
    </message>
    <message>
        <source>Without a date, words such as “yesterday” cannot be turned into days.</source>
        <translation>بلا تاريخ لا يمكن تحويل كلمات مثل «أمس» إلى أيام.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>بيانات المقال</translation>
    </message>
    <message>
        <source>Save the original page…</source>
        <translation>حفظ الصفحة الأصلية…</translation>
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
        <translation>المشروع ملف واحد، فيه المقالات ووسوم الجميع وسجل تغييراتها كله.</translation>
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
        <translation>مقال</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>An action, a label or an article, in Arabic or English</source>
        <translation>أمر أو وسم أو مقال، بالعربية أو الإنجليزية</translation>
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
        <translation>تفاصيل المقطع</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Fold away; the View menu brings it back</source>
        <translation>طيّ اللوحة، وتعود من قائمة «عرض»</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>الأسطر الأولى</translation>
    </message>
    <message>
        <source>What the format loses</source>
        <translation>ما تفقده الصيغة</translation>
    </message>
</context>
<context>
    <name>Project file</name>
    <message>
        <source>A backup needs a name of its own. Choose another name.</source>
        <translation>لا بد للنسخة الاحتياطية من اسم خاص بها. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{path}” is not an ordinary file. Choose another name.</source>
        <translation>«{path}» ليس ملفًا عاديًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The backup “{path}” cannot be written: {reason}. Choose another folder.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية «{path}»: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{path}” is not an annotator project. Choose a file that ends in .annot.</source>
        <translation>الملف «{path}» ليس مشروع وسم. اختر ملفًا ينتهي اسمه بـ ⁦.annot⁩.</translation>
    </message>
    <message>
        <source>“{path}” is of a newer format ({major}.{minor}). Update annotator to open it.</source>
        <translation>صيغة «{path}» أحدث (⁦{major}.{minor}⁩). حدّث البرنامج لتفتحه.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. It may have been moved or renamed.</source>
        <translation>لا وجود للملف «{path}». ربما نُقل أو تغيّر اسمه.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or was not copied completely. Open your last backup copy.</source>
        <translation>الملف «{path}» تالف أو لم يكتمل نسخه. افتح آخر نسخة احتياطية لديك.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full. Nothing was changed; free some space and try again.</source>
        <translation>القرص الذي فيه «{path}» ممتلئ. لم يتغيّر شيء؛ أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program holds “{path}”. Nothing was changed; close it there and try again.</source>
        <translation>برنامج آخر يستعمل «{path}». لم يتغيّر شيء؛ أغلقه هناك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {reason}. Nothing was changed.</source>
        <translation>لا يمكن استعمال «{path}»: {reason}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is already a file “{path}”. Choose another name.</source>
        <translation>الملف «{path}» موجود. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: {reason}. Choose another folder.</source>
        <translation>تعذّر إنشاء «{path}»: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The project is open in another window, so it can only be read here.</source>
        <translation>المشروع مفتوح في نافذة أخرى، فهو هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>The project or its folder is write-protected, so it can only be read.</source>
        <translation>المشروع أو مجلده محمي من الكتابة، فهو للقراءة فقط.</translation>
    </message>
    <message>
        <source>The project was made by a newer annotator, so it can only be read here. Update to change it.</source>
        <translation>أُنشئ المشروع بإصدار أحدث من البرنامج، فهو هنا للقراءة فقط. حدّث البرنامج لتعدّله.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. Nothing was done; look again and repeat.</source>
        <translation>تغيّر هذا من موضع آخر في هذه الأثناء. لم يُنفَّذ شيء؛ انظر من جديد وأعد المحاولة.</translation>
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
        <translation>المشاريع (*.annot);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>The text seems to say: {values}</source>
        <translation>يبدو أن النص يقول: {values}</translation>
    </message>
    <message>
        <source>Accept (Enter in the text)</source>
        <translation>قبول (Enter في النص)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>إزالته من هذه القائمة، ويبقى الملف</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>This article has no span yet that this one can be related to.</source>
        <translation>ليس في هذا المقال بعد مقطع يمكن أن يُربط به هذا المقطع.</translation>
    </message>
    <message>
        <source>Choose the other span: Tab or click, then Enter. Esc cancels.</source>
        <translation>اختر المقطع الآخر بالمفتاح Tab أو بالنقر، ثم اضغط Enter. والمفتاح Esc للإلغاء.</translation>
    </message>
    <message>
        <source>Choose the other span first: Tab, Shift+Tab or a click.</source>
        <translation>اختر المقطع الآخر أولًا: بالمفتاح Tab أو Shift+Tab أو بالنقر.</translation>
    </message>
    <message>
        <source>Which relation?</source>
        <translation>أي علاقة؟</translation>
    </message>
    <message>
        <source>{relation} (of the span pointed at)</source>
        <translation>{relation} (من المقطع الآخر)</translation>
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
        <translation>الربط بمقطع آخر (المفتاح R في النص)</translation>
    </message>
    <message>
        <source>Remove the selected relation (Delete)</source>
        <translation>حذف العلاقة المختارة (Delete)</translation>
    </message>
    <message>
        <source>Enter goes to the other span, Delete removes the relation</source>
        <translation>المفتاح Enter ينقلك إلى المقطع الآخر، والمفتاح Delete يحذف العلاقة</translation>
    </message>
    <message>
        <source>{role}: {words}</source>
        <translation>{role}: {words}</translation>
    </message>
    <message>
        <source>{role} of: {words}</source>
        <translation>علاقة «{role}» من: {words}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Undo (Ctrl+Z) takes the whole import back, as long as nothing else was done.</source>
        <translation>«تراجع» (Ctrl+Z) يلغي الاستيراد كله، ما لم يُجرَ بعده تغيير آخر.</translation>
    </message>
    <message>
        <source>What happened to each file</source>
        <translation>ما حدث لكل ملف</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Write the date as year, month and day, for instance 2020-05-06.</source>
        <translation>اكتب التاريخ سنةً فشهرًا فيومًا، مثل ⁦2020-05-06⁩.</translation>
    </message>
    <message>
        <source>Articles to import: {count}.</source>
        <translation>مقالات ستُستورد: {count}.</translation>
    </message>
    <message>
        <source>Articles that only get labels: {count}.</source>
        <translation>مقالات تُضاف إليها وسوم فقط: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>مستبعد: {count}.</translation>
    </message>
    <message>
        <source>Without a date of publication: {count}. Words such as “yesterday” need it to become days.</source>
        <translation>بلا تاريخ نشر: {count}. وبه تتحول كلمات مثل «أمس» إلى أيام معيّنة.</translation>
    </message>
    <message>
        <source>Write into the selected: {count}</source>
        <translation>كتابة في المحدد: {count}</translation>
    </message>
    <message>
        <source>Write into all: {count}</source>
        <translation>كتابة في الكل: {count}</translation>
    </message>
    <message>
        <source>Whoever the files name</source>
        <translation>من تسميهم الملفات</translation>
    </message>
    <message>
        <source>Gold, the adjudicated set</source>
        <translation>المرجع (الوسوم بعد التحكيم)</translation>
    </message>
    <message>
        <source>The same for several: &amp;outlet</source>
        <translation>لعدة مقالات معًا: الجهة الناشرة</translation>
    </message>
    <message>
        <source>&amp;published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>The &amp;labels belong to</source>
        <translation>صاحب الوسوم</translation>
    </message>
    <message>
        <source>Outlet of several articles</source>
        <translation>الجهة الناشرة لعدة مقالات</translation>
    </message>
    <message>
        <source>Publication date of several articles</source>
        <translation>تاريخ النشر لعدة مقالات</translation>
    </message>
    <message>
        <source>Whose labels these are</source>
        <translation>أصحاب هذه الوسوم</translation>
    </message>
    <message>
        <source>To choose which articles, select several with Shift or Ctrl</source>
        <translation>لاختيار المقالات حدّد عدة صفوف بالمفتاح Shift أو Ctrl</translation>
    </message>
    <message>
        <source>Articles that were read</source>
        <translation>المقالات المقروءة</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>unknown here; use one of: {keys}</source>
        <translation>غير معروف هنا؛ استعمل واحدًا من: {keys}</translation>
    </message>
    <message>
        <source>missing; write a text here</source>
        <translation>ناقص؛ اكتب نصًا هنا</translation>
    </message>
    <message>
        <source>must be a text in quotation marks</source>
        <translation>يجب أن يكون نصًا بين علامتي تنصيص</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>“{value}” is not possible; use one of: {choices}</source>
        <translation>القيمة «{value}» غير مقبولة؛ استعمل واحدة من: {choices}</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>يجب أن يكون قائمة نصوص</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>يجب أن يكون جدولًا</translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <translation>يجب أن يكون قائمة جداول</translation>
    </message>
    <message>
        <source>The scheme {file} cannot be used. Correct this and try again:
{list}</source>
        <translation>لا يمكن استعمال مخطط الوسم {file}. صحّح ما يأتي وأعد المحاولة:
{list}</translation>
    </message>
    <message>
        <source>The scheme cannot be used. Correct this and try again:
{list}</source>
        <translation>لا يمكن استعمال مخطط الوسم. صحّح ما يأتي وأعد المحاولة:
{list}</translation>
    </message>
    <message>
        <source>must be a text, a whole number, true or false</source>
        <translation>يجب أن يكون نصًا أو عددًا صحيحًا أو true أو false</translation>
    </message>
    <message>
        <source>a scheme needs at least one layer of labels</source>
        <translation>لا بد لمخطط الوسم من طبقة واحدة على الأقل</translation>
    </message>
    <message>
        <source>a layer needs at least one label</source>
        <translation>لا بد للطبقة من وسم واحد على الأقل</translation>
    </message>
    <message>
        <source>the key “{key}” is taken by {other}</source>
        <translation>الاسم «{key}» مستعمل في {other}</translation>
    </message>
    <message>
        <source>“{value}” is not a colour; write one like #2F6DB5</source>
        <translation>«{value}» ليس لونًا؛ اكتب لونًا مثل ⁦#2F6DB5⁩</translation>
    </message>
    <message>
        <source>only an attribute of type enum has values to choose from</source>
        <translation>لا قيم للاختيار إلا في سمة من النوع enum</translation>
    </message>
    <message>
        <source>only a number has a minimum</source>
        <translation>لا حد أدنى إلا للأعداد</translation>
    </message>
    <message>
        <source>an attribute of type enum needs values to choose from</source>
        <translation>السمة من النوع enum تحتاج إلى قيم للاختيار</translation>
    </message>
    <message>
        <source>the key {key} already means an action; choose another</source>
        <translation>المفتاح {key} مخصص لأمر؛ اختر غيره</translation>
    </message>
    <message>
        <source>“{key}” is not a key; write one letter from A to Z</source>
        <translation>«{key}» ليس مفتاحًا؛ اكتب حرفًا واحدًا من A إلى Z</translation>
    </message>
    <message>
        <source>the key {key} already means {other}; choose another</source>
        <translation>المفتاح {key} مخصص للوسم {other}؛ اختر غيره</translation>
    </message>
    <message>
        <source>a relation needs at least one label at each end</source>
        <translation>لا بد للعلاقة من وسم واحد على الأقل في كل طرف</translation>
    </message>
    <message>
        <source>an order needs at least two attributes</source>
        <translation>لا بد للترتيب من سمتين على الأقل</translation>
    </message>
    <message>
        <source>“{key}” is not a whole-number attribute of {label}</source>
        <translation>«{key}» ليست سمة بعدد صحيح للوسم {label}</translation>
    </message>
    <message>
        <source>low is above high; swap {low} and {high}</source>
        <translation>الحد الأدنى فوق الأعلى؛ بدّل بين {low} و{high}</translation>
    </message>
    <message>
        <source>“{key}” cannot be a key; use Latin letters, digits, “_”, “-” and “.”, a letter first</source>
        <translation>لا يصلح «{key}» اسمًا في الملفات؛ استعمل حروفًا لاتينية وأرقامًا و«_» و«-» و«.»، على أن يبدأ بحرف</translation>
    </message>
    <message>
        <source>needs a name in Arabic or in English</source>
        <translation>لا بد من اسم بالعربية أو بالإنجليزية</translation>
    </message>
    <message>
        <source>the key “{key}” is there twice</source>
        <translation>الاسم «{key}» مكرر</translation>
    </message>
    <message>
        <source>there is no label “{key}”</source>
        <translation>لا وسم باسم «{key}»</translation>
    </message>
    <message>
        <source>The scheme {file} cannot be read ({reason}). Check the name and your rights to it.</source>
        <translation>تعذّرت قراءة مخطط الوسم {file} ({reason}). تحقق من الاسم ومن إذن القراءة.</translation>
    </message>
    <message>
        <source>The scheme {file} is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation>مخطط الوسم {file} ليس بترميز UTF-8. احفظه بهذا الترميز وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The scheme {file} is not valid TOML: {reason}. Correct that line and try again.</source>
        <translation>مخطط الوسم {file} ليس بصيغة TOML صحيحة: {reason}. صحّح ذلك السطر وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>New label</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Labels and guidelines from a file</source>
        <translation>وسوم وإرشادات من ملف</translation>
    </message>
    <message>
        <source>Schemes (*.toml)</source>
        <translation>مخططات الوسم (*.toml)</translation>
    </message>
    <message>
        <source>Save labels and guidelines</source>
        <translation>حفظ الوسوم والإرشادات</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Leave without saving the changes?</source>
        <translation>أتريد الخروج بلا حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>The labels and guidelines stay as they were.</source>
        <translation>تبقى الوسوم والإرشادات كما كانت.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج بلا حفظ</translation>
    </message>
    <message>
        <source>Labels and guidelines</source>
        <translation>الوسوم والإرشادات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Another label has this name. Write another one.</source>
        <translation>لوسم آخر هذا الاسم. اكتب اسمًا غيره.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>تحميل من ملف…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Remove the label</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Choose a label to edit it.</source>
        <translation>اختر وسمًا لتحريره.</translation>
    </message>
    <message>
        <source>What is asked about such a span. F2 changes a name, in every label of the layer.</source>
        <translation>ما يُسأل عنه في مقطع كهذا. المفتاح F2 يغيّر الاسم في كل وسوم الطبقة.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
</context>
<context>
    <name>SchemePages</name>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>{relation}: from {sources} to {targets}</source>
        <translation>{relation}: من {sources} إلى {targets}</translation>
    </message>
</context>
<context>
    <name>SchemeProblems</name>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>This key already means {others}.</source>
        <translation>هذا المفتاح مخصص لغير هذا: {others}.</translation>
    </message>
    <message>
        <source>a value of an attribute</source>
        <translation>قيمة سمة</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“{path}” holds no labelling scheme. Open your last backup copy.</source>
        <translation>ليس في «{path}» مخطط وسم. افتح آخر نسخة احتياطية لديك.</translation>
    </message>
    <message>
        <source>“{path}” holds no annotators. Open your last backup copy.</source>
        <translation>ليس في «{path}» موسِّمون. افتح آخر نسخة احتياطية لديك.</translation>
    </message>
    <message>
        <source>This article is no longer in the project. Choose another one.</source>
        <translation>لم يعد هذا المقال في المشروع. اختر غيره.</translation>
    </message>
    <message>
        <source>There is no annotator “{name}” in this project. There are: {names}.</source>
        <translation>لا موسِّم باسم «{name}» في هذا المشروع. الموسِّمون: {names}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your settings could not be read, so the defaults are used. The old file is {path}.</source>
        <translation>تعذّرت قراءة إعداداتك، فاستُعملت الإعدادات المعتادة. الملف القديم: {path}.</translation>
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
        <source>Dragging selects whole words (hold Alt for the opposite)</source>
        <translation>السحب بالفأرة يحدّد كلمات كاملة (ومع Alt العكس)</translation>
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
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>عدد الحروف في السطر</translation>
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
        <translation>موضع المقطع في المقال بالمحارف، بدءًا من 0</translation>
    </message>
</context>
<context>
    <name>SpanListPanel</name>
    <message>
        <source>Filter spans</source>
        <translation>تصفية المقاطع</translation>
    </message>
    <message>
        <source>No span fits the filter.</source>
        <translation>لا مقطع يوافق التصفية.</translation>
    </message>
    <message>
        <source>No spans yet.
Select words in the text and press a label&apos;s key, or click a label above.</source>
        <translation>لا مقاطع بعد.
حدّد كلمات في النص واضغط مفتاح وسم، أو انقر وسمًا في الشريط.</translation>
    </message>
    <message>
        <source>Spans of the article</source>
        <translation>مقاطع المقال</translation>
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
        <translation>يمكنك أيضًا إفلات ملف مشروع هنا.</translation>
    </message>
    <message>
        <source>Nothing opened yet. Begin with the example project to see how labelling works.</source>
        <translation>لم يُفتح شيء بعد. ابدأ بمشروع المثال لترى كيف يجري الوسم.</translation>
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
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعاد</translation>
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
        <translation>الفقرة {paragraph}، المحرف {character}</translation>
    </message>
    <message>
        <source>{annotator}: {status}, spans: {spans}</source>
        <translation>{annotator}: {status}، المقاطع: {spans}</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>المرجع</translation>
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
        <translation>كل تغيير محفوظ على القرص حالما تراه.</translation>
    </message>
</context>
<context>
    <name>UnknownNames</name>
    <message>
        <source>The files hold labels that the scheme of this project does not have. What becomes of them?</source>
        <translation>في الملفات وسوم ليست في مخطط هذا المشروع. ما مصيرها؟</translation>
    </message>
    <message>
        <source>{name} ({count} ×)</source>
        <translation>{name} (عدد المرات: {count})</translation>
    </message>
    <message>
        <source>Add it to the scheme</source>
        <translation>إضافته إلى المخطط</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>It is “{label}”</source>
        <translation>هو «{label}»</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>A label needs some text. Select a stretch first.</source>
        <translation>لا وسم بلا نص. حدّد نصًا أولًا.</translation>
    </message>
    <message>
        <source>{start}–{end} is not a stretch of this article.</source>
        <translation>ما بين {start} و{end} ليس جزءًا من هذا المقال.</translation>
    </message>
    <message>
        <source>The parts of a span must stand apart and in order.</source>
        <translation>يجب أن تكون أجزاء المقطع منفصلة ومرتبة.</translation>
    </message>
    <message>
        <source>“{text}” begins or ends between a letter and its mark.</source>
        <translation>يبدأ «{text}» أو ينتهي بين حرف وحركته.</translation>
    </message>
    <message>
        <source>“{text}” begins or ends with a space or an invisible mark.</source>
        <translation>يبدأ «{text}» أو ينتهي بمسافة أو بعلامة خفية.</translation>
    </message>
    <message>
        <source>“{text}” lies in boilerplate, which carries no labels. Change the zone first if it is article text.</source>
        <translation>يقع «{text}» في حشو الصفحة الذي لا يُوسم. إن كان من نص المقال فغيّر القسم أولًا.</translation>
    </message>
    <message>
        <source>“{text}” is a stray fragment, which carries no labels. Change the zone first if it is article text.</source>
        <translation>«{text}» نص شارد لا يُوسم. إن كان من نص المقال فغيّر القسم أولًا.</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}” in a layer “{layer}”.</source>
        <translation>ليس في مخطط الوسم الوسم «{label}» في طبقة «{layer}».</translation>
    </message>
    <message>
        <source>“{text}” is already labelled {label}.</source>
        <translation>النص «{text}» موسوم بالوسم «{label}» من قبل.</translation>
    </message>
    <message>
        <source>This overlaps {label} “{text}”; spans of this layer may not share text.</source>
        <translation>يتداخل هذا مع «{text}» ({label})؛ ومقاطع هذه الطبقة لا تشترك في نص.</translation>
    </message>
    <message>
        <source>This crosses {label} “{text}”. One must lie inside the other, or beside it.</source>
        <translation>يتقاطع هذا مع «{text}» ({label}). يجب أن يقع أحدهما داخل الآخر أو بجانبه.</translation>
    </message>
    <message>
        <source>This shares text with {label} “{text}”, which has the same label. Choose another label.</source>
        <translation>يشترك هذا في نصه مع «{text}»، ولهما الوسم نفسه ({label}). اختر وسمًا آخر.</translation>
    </message>
    <message>
        <source>A relation leads from or to a span that is not there.</source>
        <translation>تربط إحدى العلاقات مقطعًا غير موجود.</translation>
    </message>
    <message>
        <source>The scheme has no relation “{label}”.</source>
        <translation>ليس في مخطط الوسم العلاقة «{label}».</translation>
    </message>
    <message>
        <source>A span cannot be related to itself.</source>
        <translation>لا يُربط المقطع بنفسه.</translation>
    </message>
    <message>
        <source>“{relation}” does not lead from {source} to {target}.</source>
        <translation>العلاقة «{relation}» لا تكون من «{source}» إلى «{target}».</translation>
    </message>
    <message>
        <source>{label} has no attribute “{key}”.</source>
        <translation>ليس للوسم «{label}» سمة باسم «{key}».</translation>
    </message>
    <message>
        <source>{low_name} ({low}) cannot be more than {high_name} ({high}).</source>
        <translation>لا يجوز أن تزيد قيمة «{low_name}» ({low}) على قيمة «{high_name}» ({high}).</translation>
    </message>
    <message>
        <source>{name} takes a list of choices.</source>
        <translation>السمة «{name}» تقبل قائمة خيارات.</translation>
    </message>
    <message>
        <source>{name} takes every choice once, and at least one.</source>
        <translation>السمة «{name}» تقبل خيارًا واحدًا على الأقل، بلا تكرار.</translation>
    </message>
    <message>
        <source>“{value}” is not a choice of {name}.</source>
        <translation>«{value}» ليس من خيارات السمة «{name}».</translation>
    </message>
    <message>
        <source>{name} takes a whole number.</source>
        <translation>السمة «{name}» تقبل عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>{name} takes a number.</source>
        <translation>السمة «{name}» تقبل عددًا.</translation>
    </message>
    <message>
        <source>{name} cannot be less than {minimum}.</source>
        <translation>لا تقل السمة «{name}» عن {minimum}.</translation>
    </message>
    <message>
        <source>{name} takes yes or no.</source>
        <translation>السمة «{name}» تقبل نعم أو لا.</translation>
    </message>
    <message>
        <source>{name} takes a text.</source>
        <translation>السمة «{name}» تقبل نصًا.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. {name} takes 2020-05-06, 2020-05, 2020, or two of them with “/”.</source>
        <translation>«{value}» ليس تاريخًا. السمة «{name}» تقبل ⁦2020-05-06⁩ أو ⁦2020-05⁩ أو 2020، أو اثنين منها بينهما «/».</translation>
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
        <translation>أتريد حذف هذا المقال ووسوم الجميع فيه؟</translation>
    </message>
    <message>
        <source>{title}
Undo brings it back.</source>
        <translation>{title}
يمكن استعادته بالأمر «تراجع».</translation>
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
        <translation>نص شارد</translation>
    </message>
    <message>
        <source>Boilerplate (not labelled)</source>
        <translation>حشو الصفحة (لا يُوسم)</translation>
    </message>
    <message>
        <source>Stray fragment (not labelled)</source>
        <translation>نص شارد (لا يُوسم)</translation>
    </message>
</context>
<context>
    <name>ZoneChooser</name>
    <message>
        <source>This part of the article is</source>
        <translation>هذا الجزء من المقال هو</translation>
    </message>
</context>
</TS>
