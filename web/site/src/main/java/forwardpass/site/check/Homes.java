package forwardpass.site.check;

import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Curriculum.Chapter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every item of a chapter that is present has a home on one of its pages, and one only. */
public final class Homes {
  private Homes() {}

  /**
   * Checks a chapter.
   *
   * @param found the items at home on each of its pages, by the page's name
   * @param text the chapter's own page
   */
  public static void check(
      Chapter chapter,
      Map<String, ? extends Collection<String>> found,
      Place text,
      Problems problems) {
    Map<String, String> homes = new HashMap<>(); // the page of each item
    for (Map.Entry<String, ? extends Collection<String>> page : found.entrySet()) {
      for (String item : List.copyOf(page.getValue())) {
        String first = homes.putIfAbsent(item, page.getKey());
        if (first != null && !first.equals(page.getKey())) {
          problems.add(
              text,
              chapter.id()
                  + "/"
                  + item
                  + " is at home in "
                  + first
                  + "/ and in "
                  + page.getKey()
                  + "/");
        }
      }
    }
    for (String item : chapter.items()) {
      if (!homes.containsKey(item)) {
        problems.add(text, chapter.id() + "/" + item + " of the curriculum has no home here");
      }
    }
  }
}
