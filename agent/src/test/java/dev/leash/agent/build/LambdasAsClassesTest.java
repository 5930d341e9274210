package dev.leash.agent.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LambdasAsClassesTest {

  /** Lambda expressions and method references of each form. */
  static class Forms extends ArrayList<String> implements Callable<List<Object>> {
    private static final long serialVersionUID = 1;

    private final String own = "own";

    private class Inner {
      String both(String text) {
        Supplier<String> supplier = () -> secret(text);
        return supplier.get();
      }
    }

    private interface Greeting {
      String of(String name);

      default Greeting twice() {
        return name -> of(of(name));
      }
    }

    private String secret(String text) {
      return own + text;
    }

    private static Runnable nothing() {
      return () -> {};
    }

    private static long triple(long value) {
      return 3 * value;
    }

    private static <T extends Comparable<T>> T least(List<T> all, BiFunction<T, T, T> lesser) {
      T least = all.get(0);
      for (T each : all) {
        least = lesser.apply(least, each);
      }
      return least;
    }

    @Override
    public boolean add(String text) {
      Predicate<String> inherited = super::add;
      return inherited.test(text + "!");
    }

    @Override
    public List<Object> call() throws Exception {
      long wide = 4;
      double wider = 0.5;
      char letter = 'c';
      Supplier<String> nothing = () -> "nothing";
      Supplier<String> captured = () -> own + wide + wider + letter;
      Function<String, String> bound = this::secret;
      Function<String, Integer> boxed = String::length;
      ToLongFunction<String> widened = String::length;
      LongBinaryOperator primitive = Math::max;
      Function<Long, Long> unboxed = Forms::triple;
      DoubleSupplier fromInt = own::length;
      Supplier<List<String>> made = ArrayList::new;
      IntFunction<String[]> array = String[]::new;
      Callable<Boolean> dropped = () -> add("super");
      Runnable ignored = () -> add("more");
      Runnable result = this::size;
      BiFunction<String, String, Boolean> ofInterface = CharSequence::equals;
      Greeting greeting = name -> "hi " + name;
      result.run();
      ignored.run();
      return List.of(
          nothing.get(),
          captured.get(),
          bound.apply("bound"),
          boxed.apply("four"),
          widened.applyAsLong("four"),
          primitive.applyAsLong(1, 2),
          unboxed.apply(5L),
          fromInt.getAsDouble(),
          made.get(),
          array.apply(3).length,
          dropped.call(),
          ofInterface.apply("a", "a"),
          greeting.twice().of("you"),
          new Inner().both("inner"),
          nothing() == nothing(),
          least(List.of("b", "a"), (a, b) -> a.compareTo(b) < 0 ? a : b),
          Stream.of("x", "y").map(text -> text + own).toList(),
          toString());
    }
  }

  @TempDir private Path classes;

  @BeforeEach
  void compiled() throws IOException {
    for (Class<?> type :
        List.of(Forms.class, Forms.Inner.class, Forms.Greeting.class, LambdasAsClassesTest.class)) {
      String file = type.getName().replace('.', '/') + ".class";
      Files.createDirectories(classes.resolve(file).getParent());
      try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
        Files.write(classes.resolve(file), in.readAllBytes());
      }
    }
  }

  @Test
  void expressions_and_references_of_each_form_do_what_they_did() throws Exception {
    LambdasAsClasses.main(new String[] {classes.toString()});

    assertThat(call()).isEqualTo(new Forms().call());
  }

  @Test
  void none_is_left_to_the_jvm() throws Exception {
    assertThat(leavesSomeToJvm(Forms.class)).isTrue();

    LambdasAsClasses.main(new String[] {classes.toString()});

    assertThat(leavesSomeToJvm(Forms.class)).isFalse();
    assertThat(leavesSomeToJvm(Forms.Inner.class)).isFalse();
    assertThat(leavesSomeToJvm(Forms.Greeting.class)).isFalse();
  }

  private boolean leavesSomeToJvm(Class<?> type) throws IOException {
    Path file = classes.resolve(type.getName().replace('.', '/') + ".class");
    return Files.readString(file, StandardCharsets.ISO_8859_1).contains("LambdaMetafactory");
  }

  /** Calls the changed class, whose nestmates are all from the directory too. */
  @SuppressWarnings("unchecked")
  private List<Object> call() throws Exception {
    ClassLoader changed =
        new ClassLoader(getClass().getClassLoader()) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Path file = classes.resolve(name.replace('.', '/') + ".class");
            if (!Files.exists(file)) {
              return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
              return loaded;
            }
            try {
              byte[] bytes = Files.readAllBytes(file);
              return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
              throw new ClassNotFoundException(name, e);
            }
          }
        };
    Class<?> type = changed.loadClass(Forms.class.getName());
    assertThat(type).isNotEqualTo(Forms.class);
    var constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    try {
      return ((Callable<List<Object>>) constructor.newInstance()).call();
    } catch (InvocationTargetException e) {
      throw (Exception) e.getCause();
    }
  }
}
