package dev.leash.agent.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Shows the JVMs of this machine, and which of them have Leash.")
final class ListCommand implements Callable<Integer> {

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    List<JvmList.Found> all = Progress.during("looking at the JVMs", JvmList::all);
    if (json) {
      List<Object> objects = new ArrayList<>();
      for (JvmList.Found jvm : all) {
        objects.add(object(jvm));
      }
      JsonText.print(objects);
      return 0;
    }
    if (all.isEmpty()) {
      CommandLine.OUT.println("No JVM that you can see. Those of other users show to them only.");
    }
    for (JvmList.Found jvm : all) {
      CommandLine.OUT.printf("%8d  %-40s  %s%n", jvm.pid(), jvm.main(), state(jvm));
    }
    return 0;
  }

  private static String state(JvmList.Found jvm) {
    if (jvm.problem() != null) {
      return jvm.problem();
    }
    return jvm.leash() == null ? "no Leash" : "Leash " + jvm.leash();
  }

  private static Map<String, Object> object(JvmList.Found jvm) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("pid", jvm.pid());
    object.put("main", jvm.main());
    object.put("leash", jvm.leash() == null ? null : jvm.leash().version());
    object.put("trackingSince", jvm.leash() == null ? null : jvm.leash().since());
    object.put("problem", jvm.problem());
    return object;
  }
}
