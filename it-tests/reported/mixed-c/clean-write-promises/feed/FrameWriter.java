package feed;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.util.concurrent.Promise;
import java.util.concurrent.atomic.AtomicInteger;

public class FrameWriter {
    private final Channel channel;
    public final AtomicInteger written = new AtomicInteger();

    public FrameWriter(Channel channel) {
        this.channel = channel;
        channel.closeFuture().addListener(f -> System.out.println("feed closed after " + written.get()));
    }

    public Promise<Integer> write(Object frame) {
        Promise<Integer> answer = channel.eventLoop().newPromise();
        ChannelFutureListener whenClosed = f -> answer.tryFailure(new IllegalStateException("closed"));
        channel.closeFuture().addListener(whenClosed);
        answer.addListener(f -> channel.closeFuture().removeListener(whenClosed));
        ChannelFuture response = channel.writeAndFlush(frame);
        response.addListener(f -> answer.trySuccess(written.incrementAndGet()));
        return answer;
    }
}
