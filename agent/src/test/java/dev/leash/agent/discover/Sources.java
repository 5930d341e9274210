package dev.leash.agent.discover;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.CallPlace;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.RuleWriter;
import dev.leash.agent.weave.ClassHeader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes compiled in memory, and what is discovered in them. */
final class Sources {

  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  /** Compiles one source text without a package, with all usual imports. */
  static Sources of(String source) {
    Sources sources = new Sources();
    String text =
        "import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;"
            + " import java.util.function.*; import java.util.stream.*; import java.lang.ref.*;\n"
            + source;
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileManager files = sources.new Files(compiler.getStandardFileManager(null, null, null));
    List<String> options = List.of("-proc:none", "-Xlint:none", "-g:none");
    boolean done =
        compiler.getTask(null, files, null, options, null, List.of(new Text(text))).call();
    if (!done) {
      throw new IllegalArgumentException(source);
    }
    return sources;
  }

  /** All that is discovered, class by class. */
  List<ApiRule> rules() {
    Discovery discovery = new Discovery();
    List<ApiRule> rules = new ArrayList<>();
    for (byte[] bytes : classes.values()) {
      if (Prescan.passes(ClassHeader.of(bytes))) {
        rules.addAll(discovery.find(bytes, List.of(), classes::get).rules());
      }
    }
    return rules;
  }

  /** The fields in which lists are found, without a JVM that runs the classes. */
  Set<String> listFields() {
    return new ListFieldSearch(classes::get).in(classes.keySet());
  }

  /** The hooks that are discovered, as the rule language writes them, after their roles. */
  Set<String> hooks() {
    Set<String> hooks = new TreeSet<>();
    for (ApiRule rule : rules()) {
      for (HookRule hook : rule.hooks()) {
        String role = hook.role().name().toLowerCase(Locale.ROOT);
        hooks.add(role + " " + RuleWriter.hook(hook).replace("?", ""));
      }
    }
    return hooks;
  }

  /** What is discovered of lists that methods return: the role, the method, and the call in it. */
  Set<String> places() {
    Discovery discovery = new Discovery();
    Set<String> places = new TreeSet<>();
    for (byte[] bytes : classes.values()) {
      if (ReturnedPrescan.passes(ClassHeader.of(bytes))) {
        discovery.findReturned(bytes, classes::get).forEach(it -> places.add(place(it.getValue())));
      }
    }
    return places;
  }

  /** What is discovered of maps of what is waited for, in the same words. */
  Set<String> pending() {
    Discovery discovery = new Discovery();
    Set<String> places = new TreeSet<>();
    for (byte[] bytes : classes.values()) {
      if (Prescan.passes(ClassHeader.of(bytes))) {
        Discovery.Found found = discovery.find(bytes, List.of(), classes::get);
        found.pending().forEach(it -> places.add(place(it.getValue())));
      }
    }
    return places;
  }

  private static String place(HookRule hook) {
    CallPlace place = hook.place();
    return hook.role().name().toLowerCase(Locale.ROOT)
        + " "
        + hook
        + (place == null ? "" : " at " + place.call() + " " + place.number());
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(URI.create("string:///Source.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class Files extends ForwardingJavaFileManager<JavaFileManager> {
    Files(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name.replace('.', '/'), toByteArray());
            }
          };
        }
      };
    }
  }
}
