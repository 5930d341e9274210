package dev.leash.it.docs;

import groovy.lang.Closure;
import groovy.lang.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes down which steps a Jenkins pipeline has, in place of doing them. */
public abstract class PipelineSteps extends Script {

  private final List<Map.Entry<String, Object>> steps = new ArrayList<>();

  /** The names of the steps with their first arguments, in the order of the script. */
  List<Map.Entry<String, Object>> steps() {
    return steps;
  }

  @Override
  public Object invokeMethod(String name, Object arguments) {
    Object[] given = (Object[]) arguments;
    steps.add(Map.entry(name, given.length == 0 ? "" : given[0]));
    for (Object argument : given) {
      if (argument instanceof Closure<?> block) {
        block.call();
      }
    }
    return name;
  }

  /** A word alone, such as {@code any}. */
  @Override
  public Object getProperty(String name) {
    return name;
  }
}
