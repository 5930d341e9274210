package com.apnsrelay.relay;

import com.apnsrelay.push.ApnsTopicClient;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;

import java.util.concurrent.TimeUnit;

public class Relay implements AutoCloseable {
    private final EventLoopGroup sharedLoops = new NioEventLoopGroup(2);
    private final ApnsTopicClient main;
    private int sent;

    public Relay() throws Exception {
        sharedLoops.terminationFuture().addListener(f -> System.out.println("event loops down"));
        main = new ApnsTopicClient("com.acme.main", sharedLoops);
        main.connect("localhost", 2197);
    }

    public ApnsTopicClient newClient(String topic) {
        return new ApnsTopicClient(topic, sharedLoops);
    }

    public void count(String line) {
        if (++sent % 8 == 0) System.out.println(line);
    }

    public String mainSend() {
        return main.send("ffff", "{\"aps\":{}}");
    }

    public int getSent() { return sent; }

    @Override
    public void close() throws Exception {
        main.close();
        sharedLoops.shutdownGracefully(0, 200, TimeUnit.MILLISECONDS).await(2, TimeUnit.SECONDS);
    }
}
