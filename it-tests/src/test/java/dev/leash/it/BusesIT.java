package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.jdk.Jdk;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Event buses, and what works like one. */
class BusesIT {
  private static final String EQUINOX = "org.eclipse.platform:org.eclipse.equinox.common:3.21.0";
  private static final String ECORE = "org.eclipse.emf:org.eclipse.emf.ecore:2.43.0";

  @TestFactory
  Stream<DynamicTest> greenrobot() {
    return TwoSided.tests(
        on("greenrobot.Screens")
            .withEach("org.greenrobot:eventbus-java", "3.3.1")
            .leaks("greenrobot", "show", 100)
            .fix("EventBus.unregister"));
  }

  @TestFactory
  Stream<DynamicTest> mbassador() {
    return TwoSided.tests(
        on("mbassador.Bus")
            .with("net.engio:mbassador:1.3.2")
            .leaks("mbassador", "open", 100)
            .fix("unsubscribe")
            .silent("weak"));
  }

  @TestFactory
  Stream<DynamicTest> actors() {
    return TwoSided.tests(
        on("actors.PekkoEvents")
            .with("org.apache.pekko:pekko-actor_2.13:1.7.0")
            .leaks("pekko", "begin", 200)
            .fix("EventStream.unsubscribe")
            .staysInMemory()
            .silent("stopped"),
        on("actors.AkkaEvents")
            .withEach("com.typesafe.akka:akka-actor_2.13", "2.6.21")
            .leaks("akka", "begin", 200)
            .fix("EventStream.unsubscribe")
            .staysInMemory()
            .silent("stopped"));
  }

  @TestFactory
  Stream<DynamicTest> axon() {
    return TwoSided.tests(
        on("axon4.Buses", "events")
            .withEach("org.axonframework:axon-messaging", "4.0", "4.13.0")
            .leaks("axon4", "project", 100)
            .fix("Registration.cancel"),
        on("axon4.Buses", "commands")
            .withEach("org.axonframework:axon-messaging", "4.0", "4.13.0")
            .leaks("axon4", "handle", 100)
            .fix("Registration.cancel")
            .silent("replaced"),
        on("axon4.Buses", "queries")
            .withEach("org.axonframework:axon-messaging", "4.0", "4.13.0")
            .leaks("axon4", "answer", 100)
            .fix("Registration.cancel"));
  }

  @TestFactory
  Stream<DynamicTest> osgi() {
    return TwoSided.tests(
        on("osgi.Bundles", "listener")
            .with("org.apache.felix:org.apache.felix.framework:7.0.5")
            .leaks("osgi-ctx", "listen", 100)
            .fix("removeServiceListener"),
        on("osgi.Bundles", "listener")
            .with("org.eclipse.platform:org.eclipse.osgi:3.24.0")
            .leaks("osgi-ctx", "listen", 100)
            .fix("removeServiceListener"),
        on("osgi.Bundles", "tracker")
            .with("org.apache.felix:org.apache.felix.framework:7.0.5")
            .leaks("osgi-tracker", "track", 100)
            .fix("close"),
        on("osgi.Bundles", "tracker")
            .with("org.eclipse.platform:org.eclipse.osgi:3.24.0")
            .leaks("osgi-tracker", "track", 100)
            .fix("close"));
  }

  @TestFactory
  Stream<DynamicTest> jgit() {
    return TwoSided.tests(
        on("jgit.Refs")
            .withEach(
                "org.eclipse.jgit:org.eclipse.jgit",
                "5.13.5.202508271544-r",
                "7.8.1.202611041320-r")
            .leaks("jgit", "open", 100)
            .fix("ListenerHandle.remove"));
  }

  @TestFactory
  Stream<DynamicTest> eclipse() {
    return TwoSided.tests(
        on("eclipse.Views", "list")
            .with(EQUINOX, ECORE)
            .leaks("ecl-core", "select", 100)
            .fix("ListenerList.remove"),
        on("eclipse.Views", "emf")
            .with(EQUINOX, ECORE)
            .leaks("emf", "adapt", 100)
            .fix("eAdapters().remove"),
        on("eclipse.Views", "emfMin")
            .with(EQUINOX, ECORE)
            .leaks("emf-min", "adapt", 100)
            .fix("eAdapters().remove"));
  }

  /** SWT needs a screen; what its rule names is there. */
  @Test
  void swt_has_every_method_that_is_hooked() {
    Program widgets =
        Program.of("programs.eclipse.Widgets")
            .with("org.eclipse.platform:org.eclipse.swt.gtk.linux.x86_64:3.135.0")
            .without("org.eclipse.platform:org.eclipse.swt")
            .on(Jdk.V25);

    assertThat(widgets.agent().run()).isClean().hasStdout("loaded");
  }

  private static TwoSided on(String program, String... args) {
    return TwoSided.of(Program.of("programs." + program).args(args));
  }
}
