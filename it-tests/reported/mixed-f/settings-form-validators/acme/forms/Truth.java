package acme.forms;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private final List<WeakReference<PaymentForm>> hidden = new ArrayList<>();
    public void hidden(PaymentForm f) { hidden.add(new WeakReference<>(f)); }
    public long alive() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        return hidden.stream().filter(r -> r.get() != null).count();
    }
}
