package forwardpass.lessons.inspector;

import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * Where a reader looks: at one of four zooms. In an address it is a few words, such as {@code cell
 * blocks.2.q 1 4 8 0}.
 *
 * @param block of a block; −1 elsewhere
 * @param tensor of a tensor or a cell; empty elsewhere
 * @param row of the cell, or where the window begins; {@code col} likewise
 * @param page which part of a cell's sum: 0 the largest terms, n the n-th stretch in their order
 */
public record Place(Zoom zoom, int block, String tensor, int head, int row, int col, int page) {
  /** How near. */
  public enum Zoom {
    WHOLE,
    BLOCK,
    TENSOR,
    CELL
  }

  public static final Place WHOLE = new Place(Zoom.WHOLE, -1, "", 0, 0, 0, 0);

  public static Place block(int block) {
    return new Place(Zoom.BLOCK, block, "", 0, 0, 0, 0);
  }

  public static Place tensor(String tensor, int head, int row, int col) {
    return new Place(Zoom.TENSOR, Stage.layer(tensor), tensor, head, row, col, 0);
  }

  public static Place cell(String tensor, int head, int row, int col, int page) {
    return new Place(Zoom.CELL, Stage.layer(tensor), tensor, head, row, col, page);
  }

  /** Whether one tensor is looked at, or one of its cells. */
  public boolean isNear() {
    return zoom == Zoom.TENSOR || zoom == Zoom.CELL;
  }

  /** The words of it. */
  public String print() {
    return switch (zoom) {
      case WHOLE -> "whole";
      case BLOCK -> "block " + block;
      case TENSOR -> "tensor " + tensor + " " + head + " " + row + " " + col;
      case CELL -> "cell " + tensor + " " + head + " " + row + " " + col + " " + page;
    };
  }

  /** Reads what {@link #print} wrote. */
  public static Parsed<Place> parse(String text) {
    try {
      return Parsed.ok(of(text));
    } catch (IllegalArgumentException e) {
      return Parsed.bad(Message.of("fault.place"), 0);
    }
  }

  /**
   * The same, for what is known to be one.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Place of(String text) {
    List<String> words = Among.words(text);
    if (words.size() == 1 && words.get(0).equals("whole")) {
      return WHOLE;
    } else if (words.size() == 2 && words.get(0).equals("block")) {
      return block(index(words, 1));
    } else if (words.size() == 5 && words.get(0).equals("tensor")) {
      return tensor(name(words.get(1)), index(words, 2), index(words, 3), index(words, 4));
    } else if (words.size() == 6 && words.get(0).equals("cell")) {
      return cell(
          name(words.get(1)), index(words, 2), index(words, 3), index(words, 4), index(words, 5));
    }
    throw new IllegalArgumentException("place: " + words.size() + " words are none");
  }

  private static String name(String tensor) {
    Stage.of(tensor);
    return tensor;
  }

  private static int index(List<String> words, int at) {
    int index = Ascii.whole(words.get(at));
    if (index < 0) {
      throw new IllegalArgumentException("place: " + index + " is negative");
    }
    return index;
  }
}
