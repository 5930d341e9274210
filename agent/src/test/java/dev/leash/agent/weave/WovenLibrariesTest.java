package dev.leash.agent.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Every method of every library that these tests run with, woven three times over. */
class WovenLibrariesTest {

  private int linked;
  private final List<String> refused = new ArrayList<>();

  @Test
  void woven_code_passes_the_verifier_whatever_the_method() throws Exception {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        verify(Path.of(entry));
      }
    }
    assertThat(refused).isEmpty();
    assertThat(linked).isGreaterThan(5_000);
  }

  private void verify(Path jar) throws Exception {
    try (WovenJar woven = new WovenJar(jar);
        JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        String name = entries.nextElement().getName();
        if (name.endsWith(".class")
            && !name.startsWith("META-INF")
            && !name.contains("module-info")) {
          verify(woven, name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        }
      }
    }
  }

  private void verify(WovenJar woven, String name) {
    try {
      woven.loadClass(name).getDeclaredMethods(); // which links the class, and so verifies it
      linked++;
    } catch (VerifyError e) {
      refused.add(name + ": " + e.getMessage());
    } catch (ClassNotFoundException | LinkageError | SecurityException e) {
      // It needs a library that is not here, or is signed.
    }
  }

  /** Loads the classes of one jar woven, before its parent would load them as they are. */
  private static final class WovenJar extends URLClassLoader {
    private final Weaver weaver = new Weaver(WeaverTest.Bridge.class);

    WovenJar(Path jar) throws MalformedURLException {
      super(new URL[] {jar.toUri().toURL()}, WovenJar.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        URL file = findResource(name.replace('.', '/') + ".class");
        return file == null ? super.loadClass(name, resolve) : findClass(name);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = Ancestors.bytes(this, name.replace('.', '/'));
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      List<NumberedHook> hooks = hooks(name, bytes);
      byte[] woven = hooks.isEmpty() ? bytes : weaver.weave(this, bytes, hooks).bytes();
      return defineClass(name, woven, 0, woven.length);
    }

    private static List<NumberedHook> hooks(String name, byte[] bytes) {
      List<NumberedHook> hooks = new ArrayList<>();
      for (ClassOutline.Method method : ClassOutline.declarations(new ClassReader(bytes)).methods) {
        if (!method.hasCode()
            || method.is(Opcodes.ACC_SYNTHETIC)
            || method.name.equals("<clinit>")) {
          continue;
        }
        List<Role> roles =
            method.name.equals("<init>")
                ? List.of(Role.REGISTER)
                : List.of(Role.REGISTER, Role.CLOSE, Role.RELEASE);
        for (Role role : roles) {
          hooks.add(new NumberedHook(rule(role, name, method), hooks.size() + 1));
        }
      }
      return hooks;
    }

    private static HookRule rule(Role role, String type, ClassOutline.Method method) {
      List<String> parameters = new ArrayList<>();
      for (Type parameter : method.parameters) {
        parameters.add(parameter.getClassName());
      }
      CallPart last =
          parameters.isEmpty() ? CallPart.NONE : CallPart.argument(parameters.size() - 1);
      return HookRule.of(role, type, method.name, parameters)
          .source(CallPart.THIS)
          .listener(last)
          .key(last)
          .build();
    }
  }
}
