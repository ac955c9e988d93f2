package forwardpass.lessons.story;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Fields;
import java.util.List;

/** What the model's task reports. */
sealed interface News {
  /**
   * It has read the text, and this is what it expects next.
   *
   * @param parameters how many numbers the model consists of
   * @param fileBytes how much there is to fetch of it
   */
  record Looked(String text, int parameters, int fileBytes, Outlook outlook) implements News {}

  /** It has written a token, drawn with this probability, and expects this next. */
  record Wrote(Token token, Outlook outlook) implements News {}

  /** A token that the model wrote. */
  record Token(int id, String piece, double probability) {}

  /** It has ended the story, or its context is full. */
  record Ended(boolean isFull) implements News {}

  /** It has written as much as it was asked for. */
  record Paused() implements News {}

  static String encode(News news) {
    if (news instanceof Looked looked) {
      String head =
          Fields.line(
              "looked",
              looked.text(),
              Integer.toString(looked.parameters()),
              Integer.toString(looked.fileBytes()));
      return head + "\n" + looked.outlook().encode();
    } else if (news instanceof Wrote wrote) {
      String head =
          Fields.line(
              "wrote",
              Integer.toString(wrote.token().id()),
              wrote.token().piece(),
              Decimal.shortest(wrote.token().probability()));
      return head + "\n" + wrote.outlook().encode();
    } else if (news instanceof Ended ended) {
      return ended.isFull() ? "full" : "ended";
    }
    return "paused";
  }

  static News decode(String report) {
    List<List<String>> lines = Fields.of(report);
    List<String> head = lines.get(0);
    return switch (head.get(0)) {
      case "looked" ->
          new Looked(
              head.get(1),
              Ascii.whole(head.get(2)),
              Ascii.whole(head.get(3)),
              Outlook.decode(lines.get(1), lines.get(2).get(0)));
      case "wrote" ->
          new Wrote(
              new Token(Ascii.whole(head.get(1)), head.get(2), Decimal.valueOf(head.get(3))),
              Outlook.decode(lines.get(1), lines.get(2).get(0)));
      case "ended", "full" -> new Ended(head.get(0).equals("full"));
      case "paused" -> new Paused();
      default -> throw new IllegalArgumentException("story: no news is called " + head.get(0));
    };
  }
}
