String log = new File(basedir, 'build.log').text
assert log.contains('The tests ran without Leash')
assert log.contains('@{argLine}')
