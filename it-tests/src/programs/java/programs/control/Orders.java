package programs.control;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyChangeSupport;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A web application that watches prices for each request, and never stops. "controller" asks Spring
 * for it, "servlet" a servlet.
 */
public class Orders {
  private static final PropertyChangeSupport PRICES = new PropertyChangeSupport(new Object());

  public static void main(String[] args) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("orders").toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", null);
    if (args[0].equals("servlet")) {
      Tomcat.addServlet(context, "orders", new OrderServlet());
    } else {
      AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
      spring.register(Web.class);
      Tomcat.addServlet(context, "orders", new DispatcherServlet(spring)).setLoadOnStartup(1);
    }
    context.addServletMappingDecoded("/", "orders");
    tomcat.start();
    URI order = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/order");
    HttpClient client = HttpClient.newHttpClient();
    for (int i = 0; i < 100; i++) {
      client.send(HttpRequest.newBuilder(order).build(), HttpResponse.BodyHandlers.discarding());
    }
    tomcat.stop();
    tomcat.destroy();
  }

  static class PriceWatch {
    static String watch() {
      PRICES.addPropertyChangeListener(event -> System.out.println(event));
      return "ordered";
    }
  }

  @RestController
  static class OrderController {
    @GetMapping("/order")
    public String order() {
      return PriceWatch.watch();
    }
  }

  static class OrderServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      PriceWatch.watch();
    }
  }

  @Configuration
  @EnableWebMvc
  static class Web {
    @Bean
    OrderController orders() {
      return new OrderController();
    }
  }
}
