package forwardpass.site.check;

import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Curriculum.Chapter;
import java.util.Collection;

/** Every item of a chapter that is present has a home on its page. */
public final class Homes {
  private Homes() {}

  public static void check(
      Chapter chapter, Collection<String> found, Place text, Problems problems) {
    for (String item : chapter.items()) {
      if (!found.contains(item)) {
        problems.add(text, chapter.id() + "/" + item + " of the curriculum has no home here");
      }
    }
  }
}
