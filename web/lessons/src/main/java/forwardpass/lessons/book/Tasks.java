package forwardpass.lessons.book;

import forwardpass.lessons.codeexercise.CodeTask;
import forwardpass.lessons.dotproduct.ImplementDot;
import forwardpass.lessons.dotproduct.ImplementDotSuite;
import forwardpass.lessons.livechain.ReadTask;
import forwardpass.lessons.matrices.CostTask;
import forwardpass.lessons.matrices.ImplementMatmul;
import forwardpass.lessons.matrices.ImplementMatmulSuite;
import forwardpass.lessons.probability.DieTask;
import forwardpass.lessons.softmax.DrawTask;
import forwardpass.lessons.softmax.ImplementSoftmax;
import forwardpass.lessons.softmax.ImplementSoftmaxSuite;
import forwardpass.lessons.story.StoryTask;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;

/** Every kind of long work that lessons can ask for; the worker holds this, the page does not. */
public final class Tasks {
  private Tasks() {}

  public static Task start(Job job) {
    return switch (job.name()) {
      case DieTask.NAME -> new DieTask(job.input());
      case "softmax-draws" -> new DrawTask(job.input());
      case ImplementSoftmax.ID -> new CodeTask(ImplementSoftmaxSuite.suite(), job.input());
      case ImplementDot.ID -> new CodeTask(ImplementDotSuite.suite(), job.input());
      case ReadTask.NAME -> new ReadTask(job.input());
      case StoryTask.NAME -> new StoryTask(job.input());
      case CostTask.NAME -> new CostTask();
      case ImplementMatmul.ID -> new CodeTask(ImplementMatmulSuite.suite(), job.input());
      default -> throw new IllegalArgumentException("tasks: there is none named " + job.name());
    };
  }
}
