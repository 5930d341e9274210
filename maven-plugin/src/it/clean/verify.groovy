String log = new File(basedir, 'build.log').text
assert log =~ /Leash: no leaks in 1 JVM; \d+ registrations, \d+ taken back\./
assert (log =~ /JVM; (\d+) registrations/)[0][1] as int >= 300
