package forwardpass.client.control;

import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.patch.Live;
import forwardpass.client.patch.Patcher;
import forwardpass.client.patch.Renderer;
import forwardpass.lessons.frame.Cells;
import forwardpass.lessons.parameter.CellParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cells of a vector or matrix: adopted as printed, patched as their number changes. */
final class CellGrid {
  private static final String INVALID = "aria-invalid";

  private final DomElement place;
  private final String id;
  private final CellParameter<?> parameter;
  private final Words words;
  private final Consumer<String> dropped;
  private final Patcher patcher;
  private Live live;

  /**
   * Takes over the cells.
   *
   * @param id the field's
   * @param printed the parameters that the page was printed with
   * @param dropped hears the name of each cell whose draft gave way to a number
   */
  CellGrid(
      DomElement place,
      String id,
      CellParameter<?> parameter,
      Parameters printed,
      Words words,
      Document document,
      Consumer<String> dropped) {
    this.place = place;
    this.id = id;
    this.parameter = parameter;
    this.words = words;
    this.dropped = dropped;
    this.patcher = new Patcher(new Renderer(document), output -> {});
    this.live = patcher.adopt(place, Cells.of(id, parameter, printed, words));
  }

  /**
   * Shows the numbers as they are now.
   *
   * @param keepsDrafts whether a text that is no number stays, where the number below it is still
   *     the same
   * @param typed the cell that is being typed into, which keeps its text; null for none
   */
  void show(Parameters now, boolean keepsDrafts, @Nullable DomElement typed) {
    List<Draft> drafts = keepsDrafts ? drafts() : List.of();
    live = patcher.patch(place, live, Cells.of(id, parameter, now, words));
    List<DomElement> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.isOfNow()) {
        kept.add(draft.cell());
      } else {
        dropped.accept(name(draft.cell()));
      }
    }
    DomList cells = place.querySelectorAll("input");
    for (int i = 0; i < cells.getLength(); i++) {
      DomElement cell = cells.item(i);
      if (cell != typed && !has(kept, cell)) {
        cell.removeAttribute(INVALID);
        if (!cell.getValue().equals(printed(cell))) {
          cell.setValue(printed(cell));
        }
      }
    }
  }

  private static boolean has(List<DomElement> cells, DomElement wanted) {
    for (DomElement cell : cells) {
      if (cell == wanted) {
        return true;
      }
    }
    return false;
  }

  /** A cell whose text is no number, and the number below it. */
  private record Draft(DomElement cell, String under) {
    boolean isOfNow() {
      return cell.isIsConnected() && under.equals(printed(cell));
    }
  }

  private List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    DomList invalid = place.querySelectorAll("[aria-invalid]");
    for (int i = 0; i < invalid.getLength(); i++) {
      drafts.add(new Draft(invalid.item(i), printed(invalid.item(i))));
    }
    return drafts;
  }

  /** The text of a cell's number. */
  private static String printed(DomElement cell) {
    String text = cell.getAttribute("value");
    return text == null ? "" : text;
  }

  /** The name of a cell's component, such as {@code z.2}; empty for what is no cell. */
  static String name(DomElement cell) {
    String name = cell.getAttribute("data-cell");
    return name == null ? "" : name;
  }

  /** The cell of that name, or null where there is none. */
  @Nullable DomElement cell(String name) {
    DomList cells = place.querySelectorAll("input");
    for (int i = 0; i < cells.getLength(); i++) {
      if (name(cells.item(i)).equals(name)) {
        return cells.item(i);
      }
    }
    return null;
  }

  /** The cells whose text is not the printed one: typed into before the page was alive. */
  List<DomElement> typedInto() {
    List<DomElement> typed = new ArrayList<>();
    DomList cells = place.querySelectorAll("input");
    for (int i = 0; i < cells.getLength(); i++) {
      if (!cells.item(i).getValue().equals(printed(cells.item(i)))) {
        typed.add(cells.item(i));
      }
    }
    return typed;
  }

  boolean hasDrafts() {
    return place.querySelector("[aria-invalid]") != null;
  }
}
