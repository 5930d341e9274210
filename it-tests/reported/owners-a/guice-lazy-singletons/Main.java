import acme.shop.*;
import com.google.inject.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Injector in = Guice.createInjector(new ShopModule());
        in.getInstance(Services.Stock.class);
        for (int i = 0; i < 60; i++) { request(in, i); Thread.sleep(20); }
        System.out.println("left " + in.getInstance(Services.Stock.class).left() + " revenue " + in.getInstance(Services.Revenue.class).cents()
                + " last " + in.getInstance(Services.Recommender.class).last() + " checks " + in.getInstance(Services.Fraud.class).checks());
        Truth.report("y", Truth.alive(), "Checkout requests");
    }

    static void request(Injector in, int i) {
        Services.Checkout c = Truth.watch(in.getInstance(Services.Checkout.class));
        if (i == 20) in.getInstance(Services.Revenue.class);
        c.buy("item" + i % 7, 1 + i % 3, i == 30, i == 45);
        c.close();
    }
}
