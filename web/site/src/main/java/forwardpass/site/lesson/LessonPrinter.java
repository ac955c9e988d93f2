package forwardpass.site.lesson;

import forwardpass.lessons.frame.LessonFrame;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.words.TemplateWords;
import forwardpass.lessons.words.Words;
import forwardpass.lessons.work.Job;
import forwardpass.site.content.WordsFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prints lessons: the same classes that run in the page, run on the JVM at build time. */
public final class LessonPrinter {
  // What makes a view worth looking at where it holds no text.
  private static final Set<String> PICTURES = Set.of("svg", "math", "table", "img");

  private final Map<String, Lesson<?>> lessons = new TreeMap<>();
  private final WordsFiles words;
  private final Map<String, List<Node>> templates;
  private final Set<String> asked = new TreeSet<>();
  private final Function<Job, String> work;

  /**
   * Prints these lessons.
   *
   * @param work does a job and returns its outcome, for lessons that are printed with one
   */
  public LessonPrinter(
      List<? extends Lesson<?>> lessons, WordsFiles words, Function<Job, String> work) {
    lessons.forEach(lesson -> this.lessons.put(lesson.id(), lesson));
    this.words = words;
    this.work = work;
    this.templates = words.templates();
  }

  public @Nullable Lesson<?> lesson(String id) {
    return lessons.get(id);
  }

  public List<String> ids() {
    return List.copyOf(lessons.keySet());
  }

  /** The words as that lesson sees them. */
  public Words wordsOf(String lessonId) {
    return new RecordingWords(new TemplateWords(templates, lessonId), words, lessonId, asked);
  }

  /** Every key that has been asked for so far. */
  public Set<String> asked() {
    return asked;
  }

  public WordsFiles words() {
    return words;
  }

  /** A lesson at the author's settings. */
  public Session<?> session(Lesson<?> lesson, Map<String, String> settings) throws LessonException {
    Parameters parameters = parameters(lesson, settings, wordsOf(lesson.id()));
    try {
      return start(lesson, parameters);
    } catch (RuntimeException e) {
      throw failed(lesson, e);
    }
  }

  private static LessonException failed(Lesson<?> lesson, RuntimeException e) {
    return new LessonException("lesson " + lesson.id() + ": " + e.getMessage(), e);
  }

  /**
   * A lesson in its frame.
   *
   * @param title empty where the lesson's own words have one
   */
  public Element print(Session<?> session, String anchor, String kind, List<Node> title)
      throws LessonException {
    Lesson<?> lesson = session.lesson();
    Words own = wordsOf(lesson.id());
    Element frame;
    try {
      List<Node> heading = title.isEmpty() ? own.say("title") : title;
      frame = LessonFrame.of(anchor, kind, heading, session, own);
      own.say(session.announcement());
    } catch (RuntimeException e) {
      throw failed(lesson, e);
    }
    if (!showsSomething(frame)) {
      throw new LessonException(
          "lesson " + lesson.id() + " shows nothing without script: its view is empty");
    }
    return frame;
  }

  /** A session as a page begins one, with what is prepared for it. */
  <S> Session<S> start(Lesson<S> lesson, Parameters parameters) {
    Job job = lesson.prepared(parameters);
    return Session.start(lesson, parameters, job == null ? null : work.apply(job));
  }

  private static Parameters parameters(Lesson<?> lesson, Map<String, String> settings, Words own)
      throws LessonException {
    Parameters parameters = Parameters.initial(lesson.parameters());
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      if (!parameters.has(setting.getKey())) {
        throw new LessonException(
            "lesson "
                + lesson.id()
                + " has no parameter "
                + setting.getKey()
                + ", only "
                + lesson.parameters().stream().map(Parameter::id).toList());
      }
      Parsed<Parameters> changed = parameters.withText(setting.getKey(), setting.getValue());
      Fault fault = changed.fault();
      if (fault != null) {
        throw new LessonException(
            setting.getKey() + "=\"" + setting.getValue() + "\": " + reason(fault, own));
      }
      parameters = changed.get();
    }
    return parameters;
  }

  private static String reason(Fault fault, Words own) {
    return own.has(fault.message().key())
        ? own.plain(fault.message())
        : fault.message().key() + " at " + fault.position();
  }

  private static boolean showsSomething(Element frame) {
    for (Node child : frame.children()) {
      if (child instanceof Element element && "lesson-view".equals(element.attr("class"))) {
        return !Nodes.text(List.of(element)).isBlank() || hasPicture(element);
      }
    }
    return false;
  }

  private static boolean hasPicture(Element element) {
    if (PICTURES.contains(element.tag())
        && (!element.children().isEmpty() || element.attr("src") != null)) {
      return true;
    }
    for (Node child : element.children()) {
      if (child instanceof Element inner && hasPicture(inner)) {
        return true;
      }
    }
    return false;
  }
}
