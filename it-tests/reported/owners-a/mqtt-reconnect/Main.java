import acme.mqtt.*;
import java.util.concurrent.atomic.AtomicInteger;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Broker broker = new Broker();
        MqttClient c = new MqttClient(broker);
        c.probe(Truth::watch);
        AtomicInteger got = new AtomicInteger();
        for (String t : new String[]{"temp", "humidity", "door", "power"}) c.onMessage(t, (topic, m) -> got.incrementAndGet());
        c.connect();
        for (int i = 0; i < 25; i++) { broker.publish("temp", "20." + i); broker.publish("door", "open"); c.lineCut(); Thread.sleep(40); }
        System.out.println("reconnects " + c.reconnects() + " messages " + got + " subscriptions " + broker.subscriptions() + " tasks " + c.tasks());
        Truth.report("y", Truth.alive(), "lost sessions");
    }
}
