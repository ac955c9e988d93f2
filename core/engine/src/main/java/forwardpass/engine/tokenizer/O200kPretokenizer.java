package forwardpass.engine.tokenizer;

import static forwardpass.engine.tokenizer.CharacterClasses.LETTER;
import static forwardpass.engine.tokenizer.CharacterClasses.LOWER;
import static forwardpass.engine.tokenizer.CharacterClasses.NEWLINE;
import static forwardpass.engine.tokenizer.CharacterClasses.NUMBER;
import static forwardpass.engine.tokenizer.CharacterClasses.OTHER;
import static forwardpass.engine.tokenizer.CharacterClasses.UPPER;

/**
 * o200k_base's cut (GPT-4o), which also ends a word where a capital follows a small letter. With
 * {@code U} for {@code [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]}, {@code W} for {@code
 * [\p{Ll}\p{Lm}\p{Lo}\p{M}]} and {@code C} for {@code (?i:'s|'t|'re|'ve|'m|'ll|'d)?}:
 *
 * <pre>{@code [^\r\n\p{L}\p{N}]?U*W+C|[^\r\n\p{L}\p{N}]?U+W*C|\p{N}{1,3}|
 *  ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+}</pre>
 */
final class O200kPretokenizer extends Pretokenizer {
  @Override
  public String name() {
    return "o200k_base";
  }

  @Override
  public int pieceEnd(char[] text, int from, int to) {
    int bits = at(text, from, to);
    if ((bits & NUMBER) != 0) {
      return upToThreeNumbers(text, from, to);
    }
    int word = word(text, from, to, bits);
    if (word > from) {
      return contractionAfter(text, word, to);
    }
    int next = after(text, from, to);
    boolean spaceThenSign = text[from] == ' ' && next < to && (at(text, next, to) & OTHER) != 0;
    if ((bits & OTHER) != 0 || spaceThenSign) {
      int end = skip(text, next, to, OTHER);
      while (end < to && (text[end] == '/' || (ofChar[text[end]] & NEWLINE) != 0)) {
        end++;
      }
      return end;
    }
    return linesOrWhiteSpace(text, from, to);
  }

  /** The first two alternatives but for the contraction; {@code from} if neither matches. */
  private int word(char[] text, int from, int to, int bits) {
    if ((bits & LETTER) != 0) {
      return capitalsThenSmall(text, from, to);
    }
    if ((bits & NEWLINE) != 0) {
      return from;
    }
    // A sign, a space or a mark may come before the word.
    int start = after(text, from, to);
    int end = start < to ? capitalsThenSmall(text, start, to) : start;
    boolean isMark = (bits & UPPER) != 0;
    if (isMark && !endsInSmall(text, start, end, to)) {
      // A mark is itself in W. Left out as a prefix it can end U*W+, and the first alternative,
      // tried
      // both ways, comes before the second.
      return start;
    }
    return end > start ? end : from;
  }

  /** U*W+ or else U+W*, from {@code from}; {@code from} if neither matches. */
  private int capitalsThenSmall(char[] text, int from, int to) {
    int capitals = skip(text, from, to, UPPER);
    int small = skip(text, capitals, to, LOWER);
    if (small > capitals) {
      return small;
    }
    // W+ finds nothing after the longest U*: U* gives back up to the last character that is in
    // both.
    for (int i = capitals; i > from; ) {
      int previous = i - (i - 2 >= from && CharacterClasses.isPair(text, i - 2, to) ? 2 : 1);
      if ((at(text, previous, to) & LOWER) != 0) {
        return i;
      }
      i = previous;
    }
    return capitals;
  }

  /** Whether U*W+ matched {@code [start, end)}, rather than U+W* or nothing. */
  private boolean endsInSmall(char[] text, int start, int end, int to) {
    if (end == start) {
      return false;
    }
    int last = end - (end - 2 >= start && CharacterClasses.isPair(text, end - 2, to) ? 2 : 1);
    return (at(text, last, to) & LOWER) != 0;
  }

  private static int contractionAfter(char[] text, int end, int to) {
    return contraction(text, end, to, true);
  }
}
