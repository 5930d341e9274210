import acme.cdi.*;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.se.*;
import java.util.logging.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Logger.getLogger("org.jboss.weld").setLevel(Level.SEVERE);
        try (SeContainer c = SeContainerInitializer.newInstance().disableDiscovery()
                .addBeanClasses(Beans.Hotel.class, Beans.Billing.class, Beans.Housekeeping.class, Beans.Reception.class).initialize()) {
            Beans.Hotel hotel = c.select(Beans.Hotel.class).get();
            c.select(Beans.Housekeeping.class).get().cleaned();
            for (int i = 0; i < 30; i++) { reception(c, i); hotel.night(); Thread.sleep(15); }
            System.out.println("booked " + hotel.booked() + " bills " + c.select(Beans.Billing.class).get().bills() + " cleaned " + c.select(Beans.Housekeeping.class).get().cleaned());
            Truth.report("y", hotel.listeners() - 2, "nightly listeners of destroyed receptions");
        }
    }

    static void reception(SeContainer c, int i) {
        Instance<Beans.Reception> all = c.select(Beans.Reception.class);
        Beans.Reception r = all.get();
        r.book("room " + i);
        r.book("suite " + i);
        all.destroy(r);
    }
}
