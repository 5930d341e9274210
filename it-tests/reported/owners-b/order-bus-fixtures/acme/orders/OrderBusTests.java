package acme.orders;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

public class OrderBusTests {
    private final List<String> heard = new ArrayList<>();
    private Consumer<String> listener;

    @BeforeEach void setUp() {
        listener = heard::add;
        OrderBus.shared().addOrderListener(listener);
    }

    @AfterEach void tearDown() { OrderBus.shared().removeOrderListener(listener); }

    @Test void hearsOne() throws Exception {
        OrderBus.shared().place("tea");
        Thread.sleep(20);
        assertEquals(List.of("tea"), heard);
    }

    @RepeatedTest(4) void hearsTwo() throws Exception {
        OrderBus.shared().place("tea");
        OrderBus.shared().place("cake");
        Thread.sleep(20);
        assertEquals(2, heard.size());
    }

    @Test void fails() { assertEquals("coffee", heard.isEmpty() ? "nothing" : heard.get(0)); }

    @Nested class WithWaiter {
        private int carried;
        private final Consumer<String> waiter = o -> carried++;

        @BeforeEach void come() { OrderBus.shared().addOrderListener(waiter); }
        @AfterEach void go() { OrderBus.shared().removeOrderListener(waiter); }

        @Test void waiterCarries() {
            OrderBus.shared().place("soup");
            assertEquals(1, carried);
        }

        @Test void waiterRests() { assertEquals(0, carried); }
    }
}
