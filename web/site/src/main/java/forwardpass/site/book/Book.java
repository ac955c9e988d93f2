package forwardpass.site.book;

import forwardpass.site.build.Layout;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Notation;
import forwardpass.site.formula.Formulas;
import forwardpass.site.lesson.LessonPrinter;
import forwardpass.site.listing.JavaListings;

/** What all pages of one build share. */
public record Book(
    Layout layout,
    Curriculum plan,
    Notation notation,
    Formulas formulas,
    LessonPrinter lessons,
    JavaListings javaListings,
    Problems problems) {}
