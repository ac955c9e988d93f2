package forwardpass.lessons.work;

import forwardpass.lessons.bookmodel.BookModel;
import java.util.List;

/**
 * Where a task finds the model that it asks: the book's own, or another that is kept at the same
 * place.
 */
public interface ModelSource {
  /** The book's own. */
  ModelSource BOOK =
      new ModelSource() {
        @Override
        public List<String> files() {
          return BookModel.FILES;
        }

        @Override
        public BookModel model(TaskContext context) {
          return context.model();
        }
      };

  /** The files that it is made of, which whoever runs the task fetches first. */
  List<String> files();

  /** The model, ready to read. */
  BookModel model(TaskContext context);
}
