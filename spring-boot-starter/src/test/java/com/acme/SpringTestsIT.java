package com.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.leash.junit.NoLeaks;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Real tests of Spring applications, with the starter, the JUnit extension and the agent. */
class SpringTestsIT {
  private static final PropertyChangeSupport CHANGES = new PropertyChangeSupport("acme");

  private static void follow(Object whom) {
    PropertyChangeListener follow = change -> whom.hashCode();
    CHANGES.addPropertyChangeListener(follow);
  }

  /** An application that may leave something at each request. */
  @SpringBootApplication
  @RestController
  static class Board {
    @GetMapping("/follow")
    String follow() {
      SpringTestsIT.follow(new byte[1]);
      return "followed";
    }

    @GetMapping("/look")
    String look() {
      return "looked";
    }
  }

  @SpringBootTest(classes = Board.class, webEnvironment = WebEnvironment.RANDOM_PORT)
  @NoLeaks
  @Tag("sample")
  static class Requests {
    @Value("${local.server.port}")
    int port;

    @Test
    void leaves() throws Exception {
      get("follow");
    }

    @Test
    void looks() throws Exception {
      get("look");
    }

    private void get(String path) throws Exception {
      URI uri = URI.create("http://localhost:" + port + "/" + path);
      HttpRequest request = HttpRequest.newBuilder(uri).build();
      HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
  }

  /** What keeps its context for ever. */
  static class Ticker {
    Ticker(ApplicationContext context) {
      follow(context);
    }
  }

  /** An application whose context can't be collected. */
  @Configuration
  static class Kept {
    @Bean
    Ticker ticker(ApplicationContext context) {
      return new Ticker(context);
    }
  }

  /** One whose context can. */
  @Configuration
  static class Gone {}

  @SpringBootTest(classes = Kept.class)
  @DirtiesContext
  @Tag("sample")
  static class Keeps {
    @Test
    void runs() {}
  }

  @SpringBootTest(classes = Gone.class)
  @DirtiesContext
  @Tag("sample")
  static class Drops {
    @Test
    void runs() {}
  }

  /** The logging system keeps the environment of the latest context, which is this one's then. */
  @SpringBootTest(classes = Gone.class, properties = "it=last")
  @Tag("sample")
  static class Last {
    @Test
    void runs() {}
  }

  @Test
  void what_a_request_leaves_is_left_by_the_test_that_sent_it() {
    List<String> failures = failures(Requests.class);

    assertThat(failures).hasSize(1);
    assertThat(failures.get(0))
        .contains("Requests.leaves left 1 registration behind")
        .contains("SpringTestsIT.follow(SpringTestsIT.java:");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void what_holds_a_closed_context_is_named(CapturedOutput output) {
    assertThat(failures(Keeps.class, Drops.class, Last.class)).isEmpty();

    assertThat(output)
        .contains("Leash: an application context of the tests was closed and can't be collected")
        .contains("used by com.acme.SpringTestsIT$Keeps\n")
        .contains("added    com.acme.SpringTestsIT.follow(SpringTestsIT.java:")
        .contains("held by  static com.acme.SpringTestsIT.CHANGES > ")
        .doesNotContain("SpringTestsIT$Drops\n  ");
  }

  private static List<String> failures(Class<?>... types) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
    Stream.of(types).forEach(type -> request.selectors(selectClass(type)));
    LauncherFactory.create().execute(request.build(), summary);
    assertThat(summary.getSummary().getTestsFoundCount()).isGreaterThan(1);
    return summary.getSummary().getFailures().stream()
        .map(failure -> String.valueOf(failure.getException()))
        .toList();
  }
}
