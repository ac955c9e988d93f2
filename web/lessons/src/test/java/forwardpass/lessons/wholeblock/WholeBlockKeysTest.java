package forwardpass.lessons.wholeblock;

import forwardpass.lessons.exercise.ChapterKeys;

class WholeBlockKeysTest extends ChapterKeys {
  WholeBlockKeysTest() {
    super(new WholeBlockChapter());
    second("block-exercise-where", given -> "pre");
  }
}
