package forwardpass.client.page;

import forwardpass.client.command.Jobs;
import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.Host;
import forwardpass.client.words.WordsReader;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.parameter.Query;
import forwardpass.lessons.words.TemplateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the lessons of a page have in common: the document, the words, the address, the worker. */
record Page(Document document, TemplateWords words, List<Query.Setting> address, Jobs jobs) {

  /** Mounts every lesson of the page, each when it comes near the window. */
  static void start(Function<String, @Nullable Lesson<?>> lessons, String runtime) {
    Document document = Host.page();
    List<Query.Setting> address = new ArrayList<>();
    Host.eachSetting(Query.MAX_LENGTH, (name, text) -> address.add(new Query.Setting(name, text)));
    Page page = new Page(document, words(document), List.copyOf(address), new Jobs(runtime));
    DomList roots = document.querySelectorAll("[data-lesson]");
    for (int i = 0; i < roots.getLength(); i++) {
      DomElement root = roots.item(i);
      Host.whenNear(root, () -> Mount.start(root, lessons, page));
    }
  }

  private static TemplateWords words(Document document) {
    DomElement data = document.getElementById("words");
    return new TemplateWords(data == null ? Map.of() : WordsReader.read(data.getTextContent()), "");
  }
}
