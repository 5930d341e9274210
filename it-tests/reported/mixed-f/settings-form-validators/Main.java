import acme.forms.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        AppSettings settings = new AppSettings();
        StatusBar bar = new StatusBar(settings);
        Truth truth = new Truth();
        int sent = 0;
        for (int i = 0; i < 16; i++) {
            sent += showForm(settings, truth, i, v.equals("y"));
            if (i % 5 == 4) settings.maxAmount.set(1000 + i * 100);
            Thread.sleep(60);
        }
        PaymentForm open = new PaymentForm(settings);
        open.amount.set(12);
        open.receiver.set("Customer 16");
        long left = truth.alive();
        System.out.println("sent " + sent + ", " + bar.getText() + ", open form may be sent: " + open.submit());
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + left + " what=hidden payment forms held by AppSettings.maxAmount");
    }

    private static int showForm(AppSettings s, Truth t, int i, boolean clear) {
        PaymentForm f = new PaymentForm(s);
        f.receiver.set("Customer " + i);
        f.amount.set(50 + i * 90);
        int ok = f.submit() ? 1 : 0;
        f.hide(clear);
        t.hidden(f);
        return ok;
    }
}
