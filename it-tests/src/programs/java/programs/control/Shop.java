package programs.control;

import java.beans.VetoableChangeSupport;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.jfree.data.general.Series;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A web application under load: Spring on an embedded Tomcat, with clients of its own. Each request
 * shows a long-lived series in a short-lived chart; JFreeChart 1.0.15 forgets a listener then.
 * "calm" stops the requests, "load" lets them come again, "kept" counts the listeners, "stop" ends.
 */
public class Shop {
  private static final XYSeries SALES = new XYSeries("sales");
  private static final AtomicLong REQUESTS = new AtomicLong();
  private static final AtomicLong FAILED = new AtomicLong();
  private static volatile boolean loaded = true;

  /** Requests share it; who calms the shop has it alone. */
  private static final ReentrantReadWriteLock CALM = new ReentrantReadWriteLock();

  public static void main(String[] args) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("shop").toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", null);
    AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
    spring.register(Web.class);
    Tomcat.addServlet(context, "spring", new DispatcherServlet(spring)).setLoadOnStartup(1);
    context.addServletMappingDecoded("/", "spring");
    tomcat.start();
    int port = tomcat.getConnector().getLocalPort();
    Thread[] clients = new Thread[2];
    for (int i = 0; i < clients.length; i++) {
      Thread client = new Thread(() -> load(URI.create("http://127.0.0.1:" + port + "/chart")));
      client.setDaemon(true);
      client.start();
      clients[i] = client;
    }
    while (REQUESTS.get() < 200) {
      Thread.sleep(20);
    }
    System.out.println("ready");
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); !"stop".equals(line); line = in.readLine()) {
      if (line.equals("kept")) {
        System.out.println("kept " + kept());
      } else {
        if (line.equals("calm")) {
          CALM.writeLock().lock();
        } else {
          CALM.writeLock().unlock();
        }
        System.out.println(line);
      }
    }
    loaded = false;
    for (Thread client : clients) {
      client.join();
    }
    System.out.println("requests " + REQUESTS + ", failed " + FAILED);
    tomcat.stop();
  }

  /** How many charts the series still tells of its changes. */
  private static int kept() throws ReflectiveOperationException {
    Field support = Series.class.getDeclaredField("vetoableChangeSupport");
    support.setAccessible(true);
    return ((VetoableChangeSupport) support.get(SALES)).getVetoableChangeListeners().length;
  }

  private static void load(URI uri) {
    HttpClient client = HttpClient.newHttpClient();
    while (loaded) {
      CALM.readLock().lock();
      try {
        HttpResponse<String> answer =
            client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().equals("1 series")) {
          System.out.println("failed: " + answer + " " + answer.body());
          FAILED.incrementAndGet();
        }
      } catch (Exception e) {
        System.out.println("failed: " + e);
        FAILED.incrementAndGet();
      } finally {
        CALM.readLock().unlock();
      }
      REQUESTS.incrementAndGet();
      LockSupport.parkNanos(5_000_000);
    }
  }

  /** The application. */
  @Configuration
  @EnableWebMvc
  public static class Web {
    @Bean
    public Charts charts() {
      return new Charts();
    }
  }

  /** Its only page. */
  @RestController
  public static class Charts {
    @GetMapping("/chart")
    public String chart() {
      XYSeriesCollection chart = new XYSeriesCollection();
      synchronized (
          SALES) { // JFreeChart compares charts by what is in them, and is not thread-safe
        chart.addSeries(SALES);
        String shown = chart.getSeriesCount() + " series";
        chart.removeSeries(0);
        return shown;
      }
    }
  }
}
