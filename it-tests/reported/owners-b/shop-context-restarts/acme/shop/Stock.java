package acme.shop;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;

@Component
public class Stock implements ApplicationListener<PayloadApplicationEvent<Sold>> {
    private int sold;

    @Override public void onApplicationEvent(PayloadApplicationEvent<Sold> e) { sold++; }

    public int sold() { return sold; }
}
