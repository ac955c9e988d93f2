package forwardpass.lessons.heads;

import java.util.List;

/**
 * The reader's head put to the test on every string of five letters, and on beginnings to be
 * written on.
 *
 * @param right at how many places it said the letter before
 * @param all how many places there are that have one
 * @param failed a string on which it failed; empty where there is none
 * @param said what it said there
 */
record CopyTrial(int right, int all, String failed, String said) {
  /** Beginnings of two letters or more, and what they become when letters alternate or repeat. */
  static final List<String> BEGINNINGS = List.of("ab", "ba", "aba", "bb");

  private static final List<String> WANTED = List.of("ababa", "babab", "ababa", "bbbbb");

  static CopyTrial of(CopyHead head) {
    int right = 0;
    int all = 0;
    String failed = "";
    String said = "";
    for (String text : CopyHead.CODE.all(CopyHead.CODE.places())) {
      String says = head.says(text);
      boolean isRight = true;
      for (int place = 1; place < text.length(); place++) {
        boolean hit = says.charAt(place) == text.charAt(place - 1);
        right += hit ? 1 : 0;
        all++;
        isRight &= hit;
      }
      if (!isRight && failed.isEmpty()) {
        failed = text;
        said = says;
      }
    }
    return new CopyTrial(right, all, failed, said);
  }

  boolean passes() {
    return right == all;
  }

  /** What the beginning of that number should become. */
  static String wanted(int beginning) {
    return WANTED.get(beginning);
  }
}
