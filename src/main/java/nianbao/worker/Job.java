package nianbao.worker;

import java.util.function.Consumer;

/** Does one kind of {@link Task} in a child process, one task at a time. */
@FunctionalInterface
public interface Job {
  /**
   * @param begun told the name of each file, another's than the task's, that is read from then on,
   *     and the task's own when its turn comes again: each file has its own time, and is itself to
   *     blame
   */
  Answer run(Task task, Consumer<String> begun);
}
