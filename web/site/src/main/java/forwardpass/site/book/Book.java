package forwardpass.site.book;

import forwardpass.lessons.words.Fact;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Notation;
import forwardpass.site.formula.Formulas;
import forwardpass.site.lesson.LessonPrinter;
import forwardpass.site.listing.Highlighter;
import forwardpass.site.listing.JavaListings;
import forwardpass.site.output.Minifier;
import forwardpass.site.page.SiteAddress;
import forwardpass.site.search.SearchFile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What all pages of one build share.
 *
 * @param anchorPages the page that each anchor of a chapter with several pages stands on
 * @param facts the computed numbers that a chapter's text may cite
 * @param modules the compiled module of each lesson
 * @param allLessons the module that has them all; empty where there is none
 */
public record Book(
    Layout layout,
    SiteAddress address,
    Curriculum plan,
    Notation notation,
    Formulas formulas,
    Highlighter highlighter,
    Minifier minifier,
    SearchFile search,
    LessonPrinter lessons,
    JavaListings javaListings,
    AnchorPages anchorPages,
    Function<String, List<Fact>> facts,
    Map<String, String> modules,
    String allLessons,
    Problems problems) {}
