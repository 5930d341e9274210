package programs.context;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The schedulers of RxJava, Reactor and Spring, which stand on those of the JDK. */
public class Schedulers {

  public static void main(String[] args) throws Exception {
    rx("RxJava io", io.reactivex.rxjava3.schedulers.Schedulers.io());
    rx("RxJava computation", io.reactivex.rxjava3.schedulers.Schedulers.computation());
    rx("RxJava new thread", io.reactivex.rxjava3.schedulers.Schedulers.newThread());
    rx("RxJava single", io.reactivex.rxjava3.schedulers.Schedulers.single());
    reactor("Reactor boundedElastic", reactor.core.scheduler.Schedulers.boundedElastic());
    reactor("Reactor parallel", reactor.core.scheduler.Schedulers.parallel());
    reactor("Reactor single", reactor.core.scheduler.Schedulers.single());
    spring();
    Work.tell();
  }

  private static void rx(String name, Scheduler scheduler) throws Exception {
    Work.hand(name, work -> Completable.fromRunnable(work).subscribeOn(scheduler).blockingAwait());
    Work.hand(
        name + ", delayed",
        work ->
            Completable.timer(1, TimeUnit.MILLISECONDS, scheduler)
                .andThen(Completable.fromRunnable(work))
                .blockingAwait());
  }

  private static void reactor(String name, reactor.core.scheduler.Scheduler scheduler)
      throws Exception {
    Work.hand(name, work -> Mono.fromRunnable(work).subscribeOn(scheduler).block());
    Work.hand(
        name + ", published",
        work -> Flux.just(1).publishOn(scheduler).doOnNext(one -> work.run()).blockLast());
  }

  private static void spring() throws Exception {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(1);
    executor.initialize();
    Work.hand("Spring executor", work -> executor.submit(work).get());
    executor.shutdown();
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.initialize();
    Work.hand("Spring scheduler", work -> scheduler.submit(work).get());
    scheduler.shutdown();
    Work.hand("Spring async", Schedulers::async);
  }

  private static void async(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    new SimpleAsyncTaskExecutor()
        .execute(
            () -> {
              work.run();
              done.countDown();
            });
    done.await();
  }
}
