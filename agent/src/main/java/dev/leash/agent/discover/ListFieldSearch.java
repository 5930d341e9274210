package dev.leash.agent.discover;

import dev.leash.agent.flow.ClassFiles;
import dev.leash.agent.weave.ClassHeader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for the fields that have listener lists in class files that no JVM runs. Not thread-safe.
 */
public final class ListFieldSearch {

  private final ClassFiles files;
  private final Set<String> fields = new TreeSet<>();
  private final Discovery discovery = new Discovery(new FieldNames(fields::add));
  private final Set<String> again = new HashSet<>();
  private int lost;

  /**
   * Looks in some files.
   *
   * @param files where they come from, those of the JDK included
   */
  public ListFieldSearch(ClassFiles files) {
    this.files = files;
  }

  /**
   * Looks at classes, and again at those that turn out to have lists when others are looked at.
   *
   * @param classes internal names
   * @return the fields, as {@code owner#name} with the internal name of the class that declares it,
   *     after {@code static } if it is; sorted
   */
  public Set<String> in(Collection<String> classes) {
    again.clear();
    classes.forEach(this::look);
    Set<String> late = new HashSet<>(again);
    late.forEach(this::look);
    return Set.copyOf(fields);
  }

  /** How many class files were damaged, or of a kind that is not known, and were left out. */
  public int lost() {
    return lost;
  }

  private void look(String name) {
    byte[] bytes = files.of(name);
    if (bytes == null) {
      return;
    }
    try {
      look(bytes);
    } catch (RuntimeException e) { // whatever a file that is none leads to
      lost++;
    }
  }

  private void look(byte[] bytes) {
    ClassHeader header = ClassHeader.of(bytes);
    if (Prescan.passes(header)) {
      again.addAll(discovery.find(bytes, List.of(), files).elsewhere());
    }
    if (ReturnedPrescan.owns(header)) {
      discovery.findOwn(bytes, files);
    }
    if (ReturnedPrescan.passes(header)) {
      discovery.findReturned(bytes, files);
    }
  }
}
