package acme.cdi;

import jakarta.annotation.*;
import jakarta.enterprise.context.*;
import jakarta.enterprise.event.*;
import jakarta.inject.*;
import java.util.*;
import java.util.concurrent.*;

public final class Beans {
    private Beans() { }

    public record Booked(String room) { }

    @ApplicationScoped public static class Hotel {
        private final List<Runnable> nightly = new CopyOnWriteArrayList<>();
        private int booked;
        void on(@Observes Booked b) { booked++; }
        public void onNight(Runnable r) { nightly.add(r); }
        public void offNight(Runnable r) { nightly.remove(r); }
        public void night() { nightly.forEach(Runnable::run); }
        public int booked() { return booked; }
        public int listeners() { return nightly.size(); }
    }

    @ApplicationScoped public static class Billing {
        @Inject Hotel hotel;
        private int nights;
        private int bills;
        @PostConstruct void init() { hotel.onNight(() -> nights++); }
        void on(@Observes Booked b) { bills++; }
        public int bills() { return bills; }
    }

    @ApplicationScoped public static class Housekeeping {
        @Inject Hotel hotel;
        private int cleaned;
        @PostConstruct void init() { hotel.onNight(this::clean); }
        void clean() { cleaned++; }
        public int cleaned() { return cleaned; }
    }

    @Dependent public static class Reception {
        @Inject Hotel hotel;
        @Inject Event<Booked> booking;
        private Runnable late;
        private int desk;
        @PostConstruct void open() { late = () -> desk++; hotel.onNight(late); }
        public void book(String room) { booking.fire(new Booked(room)); }
        @PreDestroy void shut() { hotel.offNight(late); }
    }
}
