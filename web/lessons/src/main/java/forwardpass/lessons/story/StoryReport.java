package forwardpass.lessons.story;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Fields;
import java.util.List;

/** What the model's task reports. */
sealed interface StoryReport {
  /**
   * It has read the text, and this is what it expects next.
   *
   * @param parameters how many numbers the model consists of
   * @param fileBytes how much there is to fetch of it
   */
  record Looked(String text, int parameters, int fileBytes, NextTokenDistribution next)
      implements StoryReport {}

  /** It has written a token, drawn with this probability, and expects this next. */
  record Wrote(Token token, NextTokenDistribution next) implements StoryReport {}

  /** A token that the model wrote. */
  record Token(int id, String piece, double probability) {}

  /** It has ended the story, or its context is full. */
  record Ended(boolean isFull) implements StoryReport {}

  /** It has written as much as it was asked for. */
  record Paused() implements StoryReport {}

  static String encode(StoryReport report) {
    if (report instanceof Looked looked) {
      String head =
          Fields.line(
              "looked",
              looked.text(),
              Integer.toString(looked.parameters()),
              Integer.toString(looked.fileBytes()));
      return head + "\n" + looked.next().encode();
    } else if (report instanceof Wrote wrote) {
      String head =
          Fields.line(
              "wrote",
              Integer.toString(wrote.token().id()),
              wrote.token().piece(),
              Decimal.shortest(wrote.token().probability()));
      return head + "\n" + wrote.next().encode();
    } else if (report instanceof Ended ended) {
      return ended.isFull() ? "full" : "ended";
    }
    return "paused";
  }

  static StoryReport decode(String report) {
    List<List<String>> lines = Fields.of(report);
    List<String> head = lines.get(0);
    return switch (head.get(0)) {
      case "looked" ->
          new Looked(
              head.get(1),
              Ascii.whole(head.get(2)),
              Ascii.whole(head.get(3)),
              NextTokenDistribution.decode(lines.get(1), lines.get(2).get(0)));
      case "wrote" ->
          new Wrote(
              new Token(Ascii.whole(head.get(1)), head.get(2), Decimal.valueOf(head.get(3))),
              NextTokenDistribution.decode(lines.get(1), lines.get(2).get(0)));
      case "ended", "full" -> new Ended(head.get(0).equals("full"));
      case "paused" -> new Paused();
      default -> throw new IllegalArgumentException("story: no report is called " + head.get(0));
    };
  }
}
