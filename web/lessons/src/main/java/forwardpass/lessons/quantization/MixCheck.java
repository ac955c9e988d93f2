package forwardpass.lessons.quantization;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.lowbits.WeightRounding;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.inspector.Said;
import forwardpass.lessons.plain.Ascii;
import java.util.ArrayList;
import java.util.List;

/** Runs the mix of bits that a reader chose: is it small enough, and does it lose little enough? */
final class MixCheck {
  static final String ID = "inference-exercise-mix";

  /** What the model may take, in bytes. */
  static final long MOST_BYTES = 2_200_000;

  /** What it may add to the loss, in nats a token. */
  static final double MOST_ADDED = 0.004;

  private MixCheck() {}

  static Said of(BookModel book, List<String> answers) {
    List<WeightRounding> formats = formats(answers.get(0));
    if (formats.size() != Kind.values().length) {
      return Said.of("unread");
    }
    Mix mix = new Mix(formats);
    String megabytes = Decimal.fixed(mix.bytes() / 1e6, 3);
    if (mix.bytes() > MOST_BYTES) {
      return Said.of("large").with("megabytes", megabytes);
    }
    double added = loss(book, mix) - loss(book, Mix.all(WeightRounding.FLOAT32));
    return Said.of(added <= MOST_ADDED ? Said.RIGHT : "loses")
        .with("megabytes", megabytes)
        .with("added", Decimal.fixed(added, 4));
  }

  private static double loss(BookModel book, Mix mix) {
    MixedModel model = new MixedModel(book, mix);
    try {
      double sum = 0;
      for (int story = 0; story < MixedModel.STORIES; story++) {
        sum += model.loss(story);
      }
      return sum / MixedModel.STORIES;
    } finally {
      model.free();
    }
  }

  /** Bits in a text: 4 for int4, 8 for int8, 16 for bfloat16; none if there is anything else. */
  private static List<WeightRounding> formats(String text) {
    List<WeightRounding> formats = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Ascii.isDigit(text.charAt(end)) && end - at < 3) {
        end++;
      }
      if (end > at) {
        switch (Ascii.whole(text.substring(at, end))) {
          case 4 -> formats.add(WeightRounding.INT4);
          case 8 -> formats.add(WeightRounding.INT8);
          case 16 -> formats.add(WeightRounding.BFLOAT16);
          default -> {
            return List.of();
          }
        }
      }
      at = Math.max(end, at + 1);
    }
    return formats;
  }
}
