package forwardpass.site.content;

import forwardpass.site.build.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every symbol of the book, and the macros that its formulas may use. */
public record Notation(List<Symbol> symbols, Map<String, String> macros) {
  public Notation {
    symbols = List.copyOf(symbols);
    macros = Map.copyOf(macros);
  }

  /**
   * One symbol.
   *
   * @param id its name in addresses ({@code symbols/#symbol-softmax})
   * @param sign how its card shows it, in LaTeX
   * @param match what to look for in formulas, in LaTeX; each alone means this symbol
   * @param name what to call it
   * @param text what it means
   * @param java the same in the book's Java; may be empty
   * @param python the same in Python; may be empty
   * @param chapter where it is introduced
   * @param in the chapters where these letters mean this; empty for the whole book
   * @param place where it was written
   */
  public record Symbol(
      String id,
      String sign,
      List<String> match,
      String name,
      String text,
      String java,
      String python,
      String chapter,
      List<String> in,
      Place place) {
    public Symbol {
      match = List.copyOf(match);
      in = List.copyOf(in);
    }
  }

  /** The symbols as they hold in one chapter: its own first, then those of the whole book. */
  public List<Symbol> of(String chapter) {
    List<Symbol> out = new ArrayList<>();
    symbols.stream().filter(symbol -> symbol.in().contains(chapter)).forEach(out::add);
    symbols.stream().filter(symbol -> symbol.in().isEmpty()).forEach(out::add);
    return out;
  }
}
