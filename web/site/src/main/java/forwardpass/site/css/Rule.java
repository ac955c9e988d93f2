package forwardpass.site.css;

import java.util.List;

/**
 * A rule of a style sheet.
 *
 * @param prelude its selectors, or an at-rule's name and condition
 * @param body what stands in its braces; empty where rules do
 * @param rules those within it ({@code @media})
 * @param line where it begins, counted from 1
 */
record Rule(String prelude, String body, List<Rule> rules, int line) {
  Rule {
    rules = List.copyOf(rules);
  }

  boolean isStyle() {
    return !prelude.startsWith("@");
  }
}
