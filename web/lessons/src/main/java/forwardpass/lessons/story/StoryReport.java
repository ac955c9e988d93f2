package forwardpass.lessons.story;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

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

  /** A token's form, which the state has too. */
  Codec<Token> TOKEN = new TokenForm();

  Codec<Looked> LOOKED = new LookedForm();

  Codec<StoryReport> CODEC = new Form();

  /** Its name, then what it holds. */
  final class Form implements Codec<StoryReport> {
    @Override
    public void write(StoryReport report, CodecWriter out) {
      if (report instanceof Looked looked) {
        out.text("looked");
        LOOKED.write(looked, out);
      } else if (report instanceof Wrote wrote) {
        out.text("wrote");
        TOKEN.write(wrote.token(), out);
        NextTokenDistribution.CODEC.write(wrote.next(), out);
      } else if (report instanceof Ended ended) {
        out.text(ended.isFull() ? "full" : "ended");
      } else {
        out.text("paused");
      }
    }

    @Override
    public StoryReport read(CodecReader in) {
      String name = in.text();
      return switch (name) {
        case "looked" -> LOOKED.read(in);
        case "wrote" -> new Wrote(TOKEN.read(in), NextTokenDistribution.CODEC.read(in));
        case "ended" -> new Ended(false);
        case "full" -> new Ended(true);
        case "paused" -> new Paused();
        default -> throw new IllegalArgumentException("story: no report is called " + name);
      };
    }
  }

  /** The form of a look at a text. */
  final class LookedForm implements Codec<Looked> {
    @Override
    public void write(Looked it, CodecWriter out) {
      out.text(it.text());
      out.whole(it.parameters());
      out.whole(it.fileBytes());
      NextTokenDistribution.CODEC.write(it.next(), out);
    }

    @Override
    public Looked read(CodecReader in) {
      return new Looked(in.text(), in.whole(), in.whole(), NextTokenDistribution.CODEC.read(in));
    }
  }

  /** The form of a token. */
  final class TokenForm implements Codec<Token> {
    @Override
    public void write(Token it, CodecWriter out) {
      out.whole(it.id());
      out.text(it.piece());
      out.number(it.probability());
    }

    @Override
    public Token read(CodecReader in) {
      return new Token(in.whole(), in.text(), in.number(0, 1));
    }
  }
}
