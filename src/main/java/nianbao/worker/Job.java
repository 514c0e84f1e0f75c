package nianbao.worker;

/** Does one kind of {@link Task} in a child process, one task at a time. */
@FunctionalInterface
public interface Job {
  Answer run(Task task);
}
