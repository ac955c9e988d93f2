package forwardpass.site.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of one theme as {@code tokens.css} declares them in one of its blocks. */
record Theme(String where, Map<String, String> values) {

  static final Path STATIC = Path.of("../../static");
  private static final Path TOKENS = STATIC.resolve("css/tokens.css");
  private static final Pattern BLOCK =
      Pattern.compile("(?<selector>:root[^{}]*)\\{(?<body>[^{}]*--paper:[^{}]*)}");
  private static final Pattern DECLARATION =
      Pattern.compile("(--)?(?<name>[\\w-]+):\\s*(?<value>[^;]+);");

  /** The blocks that set {@code --paper}, in the order of the file. */
  static List<Theme> all() {
    List<Theme> themes = new ArrayList<>();
    Matcher block = BLOCK.matcher(read(TOKENS));
    while (block.find()) {
      Map<String, String> values = new LinkedHashMap<>();
      Matcher declaration = DECLARATION.matcher(block.group("body"));
      while (declaration.find()) {
        values.put(declaration.group("name"), declaration.group("value"));
      }
      themes.add(new Theme(block.group("selector").strip() + " #" + (themes.size() + 1), values));
    }
    return themes;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Colour colour(String name) {
    return Colour.parse(value(name));
  }

  /** A percentage as a share of 1. */
  double share(String name) {
    return Double.parseDouble(value(name).replace("%", "")) / 100;
  }

  private String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(where + " does not declare --" + name);
    }
    return value;
  }

  @Override
  public String toString() {
    return where;
  }
}
