package forwardpass.lessons.realtokenizers;

import java.util.List;

/** Texts to try: the same sentence in five languages, and what tokenizers find hard. */
final class Samples {
  /** The first sentence of the Universal Declaration of Human Rights, and more. */
  static final List<String> NAMES =
      List.of(
          "english", "german", "russian", "chinese", "hindi", "emoji", "numbers", "code", "end",
          "line");

  /** The name of a special token, typed by somebody. */
  static final String END_MARK = "x<|endoftext|>y";

  private static final int LINE = 50_000;

  private Samples() {}

  static String of(String name) {
    return switch (name) {
      case "english" -> "All human beings are born free and equal in dignity and rights.";
      case "german" -> "Alle Menschen sind frei und gleich an Würde und Rechten geboren.";
      case "russian" -> "Все люди рождаются свободными и равными в своем достоинстве и правах.";
      case "chinese" -> "人人生而自由，在尊严和权利上一律平等。";
      case "hindi" ->
          "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।";
      case "emoji" -> "🙂 👩‍🔬 🇳🇵 naïve";
      case "numbers" -> "9.11 9.9 1234567 12345678";
      case "code" -> "for (int i = 0; i < n; i++) {\n        sum += x[i];\n    }";
      case "end" -> END_MARK;
      default -> line();
    };
  }

  private static String line() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < LINE; i++) {
      line.append('_');
    }
    return line.toString();
  }
}
