package forwardpass.lessons.sampling;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.inspector.Said;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What is right in the exercises that the model itself checks. */
final class SamplingChecks {
  /** What the temperature is looked for after. */
  static final String CAT = "One day, a cat";

  private static final NumberParameter T = new NumberParameter("T", 1.0, 0, 100, 0.01);
  private static final double WANTED = 10;
  private static final double WITHIN = 0.5;
  private static final int TIMES = 4;
  private static final int WRITTEN = 100;
  private static final int LONGEST = 20;

  private SamplingChecks() {}

  private static int[] prompt(BookModel model, String text) {
    List<Integer> ids = model.tokens(text);
    int[] prompt = new int[ids.size() + 1];
    prompt[0] = model.shipped().endOfText();
    for (int i = 0; i < ids.size(); i++) {
      prompt[i + 1] = ids.get(i);
    }
    return prompt;
  }

  /** The temperature at which ten tokens are as good as in play. */
  static Said temperature(BookModel model, List<String> answers) {
    Parsed<Double> t = T.parse(answers.get(0));
    if (!t.isOk()) {
      return Said.of("unread");
    }
    ModelContext reader = new ModelContext(model);
    double[] logits = reader.read(prompt(model, CAT));
    reader.free();
    double effective = Exp.exp(Entropy.of(Softmax.softmax(logits, t.get())));
    String key =
        Math.abs(effective - WANTED) <= WITHIN ? Said.RIGHT : effective < WANTED ? "low" : "high";
    return Said.of(key).with("effective", Decimal.fixed(effective, 1));
  }

  /** A beginning after which greedy decoding goes round in a circle. */
  static Said loop(BookModel model, List<String> answers) {
    Parsed<String> text = Sentence.parse(answers.get(0));
    if (!text.isOk()) {
      return Said.of("short");
    }
    List<Integer> written = greedy(model, prompt(model, text.get()));
    for (int length = 1; length <= LONGEST; length++) {
      int end = repeats(written, length);
      if (end >= 0) {
        String round = text(model, written.subList(end - length, end));
        return Said.of(Said.RIGHT).with("round", round);
      }
    }
    int from = Math.max(0, written.size() - LONGEST);
    return Said.of("varied").with("end", text(model, written.subList(from, written.size())));
  }

  /** The place where that many tokens have come so often in a row; −1 where they never do. */
  static int repeats(List<Integer> written, int length) {
    int same = 0;
    for (int i = length; i < written.size(); i++) {
      same = written.get(i).intValue() == written.get(i - length).intValue() ? same + 1 : 0;
      if (same == length * (TIMES - 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static List<Integer> greedy(BookModel model, int[] prompt) {
    List<Integer> written = new ArrayList<>();
    ModelContext reader = new ModelContext(model);
    if (prompt.length < reader.room()) {
      double[] logits = reader.read(prompt);
      int id = Best.of(logits, 1)[0];
      while (written.size() < WRITTEN && reader.room() > 0 && id != model.shipped().endOfText()) {
        written.add(id);
        id = Best.of(reader.read(id), 1)[0];
      }
    }
    reader.free();
    return written;
  }

  private static String text(BookModel model, List<Integer> ids) {
    StringBuilder out = new StringBuilder();
    for (int id : ids) {
      out.append(model.piece(id));
    }
    return out.toString();
  }
}
