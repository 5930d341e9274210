package dev.leash.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebFrameworksTest {

  private static final String DISPATCHER =
      "org.springframework.web.method.support.InvocableHandlerMethod.doInvoke";

  /** The first of these is to blame, the last one is the caller. */
  private static Frame callerOf(String... names) {
    List<Frame> frames = new ArrayList<>();
    for (String name : names) {
      int dot = name.lastIndexOf('.');
      frames.add(new Frame(name.substring(0, dot), name.substring(dot + 1), null, -1));
    }
    return WebFrameworks.callerIn(
        new CallStack(frames, frames.get(0), frames.get(frames.size() - 1)));
  }

  @Test
  void the_controller_that_a_framework_called_is_the_caller() {
    assertThat(
            callerOf(
                "com.acme.Orders.watch",
                "com.acme.OrderController.checkout",
                "jdk.internal.reflect.DirectMethodHandleAccessor.invoke",
                "java.lang.reflect.Method.invoke",
                DISPATCHER))
        .extracting(Frame::name)
        .isEqualTo("com.acme.OrderController.checkout");
  }

  @Test
  void a_proxy_of_the_controller_is_passed_over() {
    assertThat(
            callerOf(
                "com.acme.Orders.watch",
                "com.acme.OrderController.checkout",
                "com.acme.OrderController$$FastClass.invoke",
                "org.springframework.cglib.proxy.MethodProxy.invoke"))
        .extracting(Frame::name)
        .isEqualTo("com.acme.OrderController.checkout");
  }

  @Test
  void a_servlet_is_the_caller_of_what_it_calls() {
    assertThat(
            callerOf(
                "com.acme.Orders.watch",
                "com.acme.OrderServlet.doPost",
                "jakarta.servlet.http.HttpServlet.service"))
        .extracting(Frame::name)
        .isEqualTo("com.acme.OrderServlet.doPost");
  }

  @Test
  void a_controller_that_is_to_blame_itself_has_no_caller_to_tell() {
    assertThat(
            callerOf(
                "com.acme.OrderController.checkout", "java.lang.reflect.Method.invoke", DISPATCHER))
        .isNull();
  }

  @Test
  void any_other_caller_is_told_as_it_is() {
    assertThat(callerOf("com.lib.Chart.show", "com.acme.Dashboard.open"))
        .extracting(Frame::name)
        .isEqualTo("com.acme.Dashboard.open");
  }

  @Test
  void a_framework_that_lies_deeper_than_what_is_kept_stays_the_caller() {
    Frame blame = new Frame("com.acme.Orders", "watch", null, -1);
    Frame caller = new Frame("org.springframework.web.Dispatcher", "doInvoke", null, -1);

    assertThat(WebFrameworks.callerIn(new CallStack(List.of(blame), blame, caller)))
        .isEqualTo(caller);
  }

  @Test
  void the_caller_that_makes_the_id_of_a_leak_stays_the_framework() {
    Frame blame = new Frame("com.acme.Orders", "watch", null, -1);
    Frame controller = new Frame("com.acme.OrderController", "checkout", null, -1);
    Frame caller = new Frame("org.springframework.web.Dispatcher", "doInvoke", null, -1);
    Site site =
        new Sites()
            .at(
                EventApi.named("bus", Kind.SIGNAL).build(),
                new CallStack(List.of(blame, controller, caller), blame, caller));

    assertThat(site.caller()).isEqualTo(caller);
    assertThat(site.toldCaller()).isEqualTo(controller);
  }
}
