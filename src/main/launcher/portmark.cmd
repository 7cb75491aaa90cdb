@echo off
rem Starts Portmark. PORTMARK_OPTS adds JVM options.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "ARCHIVE="
if exist "%LIB%\portmark.jsa" set ARCHIVE="-XX:SharedArchiveFile=%LIB%\portmark.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %ARCHIVE% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 %PORTMARK_OPTS% -jar "%LIB%\portmark.jar" %*
exit /b %ERRORLEVEL%
