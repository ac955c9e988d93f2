package forwardpass.client.control;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.Matrix;
import forwardpass.engine.format.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * Something to drag, as its attributes declare it: {@code data-drag} with {@code data-axis} for one
 * direction, {@code data-drag-x} and {@code data-drag-y} for two.
 */
record Handle(DomElement element, @Nullable Component across, @Nullable Component down) {
  static final String SELECTOR = "[data-drag],[data-drag-x],[data-drag-y],[data-cell]";

  static Handle of(DomElement element) {
    String cell = element.getAttribute("data-cell");
    String single = cell == null ? element.getAttribute("data-drag") : cell;
    if (single == null) {
      return new Handle(
          element, component(element, "data-drag-x"), component(element, "data-drag-y"));
    }
    Component component = Component.of(single);
    return "y".equals(element.getAttribute("data-axis"))
        ? new Handle(element, null, component)
        : new Handle(element, component, null);
  }

  private static @Nullable Component component(DomElement element, String name) {
    String text = element.getAttribute(name);
    return text == null ? null : Component.of(text);
  }

  /** Whether it is also typed into: then it is dragged only once the pointer has moved. */
  boolean isCell() {
    return element.hasAttribute("data-cell");
  }

  boolean isTwoDimensional() {
    return across != null && down != null;
  }

  /** Whether its value grows down the page, as the numbers of rows do: then down is more. */
  boolean growsDownwards() {
    Double perUnit = down == null ? null : number("data-per-unit", "-y");
    return perUnit != null && perUnit > 0;
  }

  /** How much the parameter changes for each pixel to the right. */
  double acrossPerPixel() {
    Double own = number("data-per-pixel", "-x");
    if (own != null) {
      return own;
    }
    Double span = number("data-per-width", "");
    if (span != null) {
      return span / svg().getBoundingClientRect().getWidth();
    }
    Matrix matrix = matrix();
    return matrix == null ? 0 : perUnit("-x") / matrix.getA();
  }

  /** How much the parameter changes for each pixel downwards. */
  double downPerPixel() {
    Double own = number("data-per-pixel", "-y");
    if (own != null) {
      return own;
    }
    Matrix matrix = matrix();
    return matrix == null ? 0 : perUnit("-y") / matrix.getD();
  }

  private double perUnit(String axis) {
    Double perUnit = number("data-per-unit", axis);
    if (perUnit == null) {
      throw new IllegalArgumentException("drag: no data-per-unit beside data-drag");
    }
    return perUnit;
  }

  private @Nullable Double number(String name, String axis) {
    String text = element.getAttribute(isTwoDimensional() ? name + axis : name);
    return text == null ? null : Decimal.valueOf(text);
  }

  private @Nullable Matrix matrix() {
    return svg().getScreenCTM();
  }

  private DomElement svg() {
    DomElement svg = element.closest("svg");
    if (svg == null) {
      throw new IllegalArgumentException("drag: data-per-unit outside an svg");
    }
    return svg;
  }
}
