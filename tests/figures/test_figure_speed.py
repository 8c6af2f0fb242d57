"""Reading speed. Run with `--benchmark-only`; the rate is megabytes of UTF-8 per second."""

from __future__ import annotations

from annotator.figures import read_figures

QUIET = "وقال المتحدث إن الاجتماع المقبل سيعقد في العاصمة لبحث سبل التعاون بين الجانبين في الاقتصاد والتعليم."
LOUD = "وقتل 14 مقاتلا على الأقل وأصيب 3 آخرون في غارات استهدفت مواقع شرق البلاد، بحسب ما أفاد المرصد."
ARTICLE = "\n".join([QUIET, QUIET, LOUD, QUIET])


def test_speed_on_news_where_one_sentence_in_four_has_a_figure(benchmark):
    text = "\n".join([ARTICLE] * 200)
    read_figures(ARTICLE)
    figures = benchmark.pedantic(read_figures, (text,), rounds=3)
    assert len(figures) == 400
    benchmark.extra_info["megabytes_per_second"] = len(text.encode()) / 1e6 / benchmark.stats["mean"]


def test_a_text_without_sentence_ends_takes_time_in_proportion():
    figures = read_figures("قتل 5 جنود وأصيب 7 آخرون " * 2000)
    assert len(figures) > 3900
