package forwardpass.e2e.bits;

import forwardpass.engine.bits.BitsDigest;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.lesson.Lesson;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the bits, a line each: of the engine's basics, and of every lesson in every case. With a
 * lesson and a case as arguments it tells that one rendering in full.
 */
public final class BitsMain {
  /** How many cases a lesson is rendered in; the first is the one that the book prints. */
  public static final int CASES = 60;

  private BitsMain() {}

  /** Prints the lines; the first argument, what it runs on, does not matter to them. */
  public static void main(String[] args) {
    List<String> lines = args.length > 2 ? full(args[1], Integer.parseInt(args[2])) : digests();
    for (String line : lines) {
      System.out.println(line);
    }
    System.out.println("end");
  }

  /** One line for each function of the basics, and for each rendering of each lesson. */
  public static List<String> digests() {
    List<String> lines = new ArrayList<>(List.of(BitsDigest.lines()));
    for (Lesson<?> lesson : Lessons.all()) {
      for (int number = 0; number < CASES; number++) {
        lines.add(lesson.id() + " " + number + " " + Walk.of(lesson, number).digest());
      }
    }
    return lines;
  }

  /** Every numeric leaf of one case, in hexadecimal bits, and the printed views. */
  public static List<String> full(String lesson, int number) {
    Lesson<?> found = Lessons.byId(lesson);
    if (found == null) {
      throw new IllegalArgumentException("bits: there is no lesson " + lesson);
    }
    return Walk.of(found, number).full();
  }
}
