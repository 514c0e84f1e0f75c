@echo off
rem Starts nianbao with the newest Java present. ASCII only: an old console loses its place in a
rem batch file with other characters, so the Chinese messages stand in files of their own.
setlocal EnableExtensions DisableDelayedExpansion & goto start
:java
if exist "%try%\bin\java.exe" if exist "%try%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%try%\release") do if "%%a"=="JAVA_VERSION" for /f "tokens=1 delims=.-+ " %%m in ("%%~b") do set "major=%%m"
if %major% gtr %best% set "best=%major%" & set "java=%try%"
exit /b
:start
set "home=%~dp0" & if not exist "%~f0" set "home=%~dp$PATH:0"
set "home=%home:~0,-1%" & set "page=65001" & set "quotes=1" & set "code=3" & set "best=16" & set "major=0"
for /f "tokens=2 delims=:." %%c in ('chcp') do set /a page=%%c
rem In the old Chinese console a quotation mark is as wide as a Han character, and chcp clears it.
if %page%==936 if not defined WT_SESSION if not defined TERM_PROGRAM set "quotes=2"
if not %page%==65001 mode con cp select=65001 >nul
set "jar=%home%\nianbao.jar" & set "texts=%home%\lib" & set "source=" & set "stale=" & set "jdk=" & if defined JAVA_HOME set "jdk=%JAVA_HOME:"=%"
if not exist "%jar%" set "jar=%home%\target\nianbao.jar" & set "texts=%home%\src\main\launch" & set "source=1"
for %%j in ("%jdk%" "%home%\jre") do set "try=%%~j" & call :java
for %%j in (java.exe) do if not "%%~$PATH:j"=="" set "try=%%~dp$PATH:j.." & call :java
for %%r in ("%ProgramFiles%" "%ProgramW6432%" "%LOCALAPPDATA%\Programs") do for %%v in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft Semeru) do for /d %%i in ("%%~r\%%~v\*") do set "try=%%~i" & call :java
if %best%==16 type "%texts%\no-java.txt" >&2 & goto end
if defined source for /f %%s in ('powershell -NoProfile -Command "$j = gi -ea 0 -li $env:jar; gci -r -li ($env:home + '\src\main'), ($env:home + '\pom.xml') | ? { -not $j -or $_.LastWriteTime -gt $j.LastWriteTime } | %% { 1 }"') do set "stale=1"
if defined stale type "%texts%\building.txt" >&2 & set "JAVA_HOME=%java%" & call mvn -q -B -f "%%home%%\pom.xml" -Dnianbao.run resources:resources compiler:compile dependency:copy-dependencies dependency:copy-dependencies@serve jar:jar || (type "%texts%\build-failed.txt" >&2 & goto end)
for %%i in ("%jar%") do set "key=%%~zi-%%~ti" & set "lib=%%~dpilib"
set "key=%key:/=%"
set "archive=%jar%-%best%-%key::=%.jsa" & set "use=" & set "sample="
if exist "%archive%" set use="-XX:SharedArchiveFile=%archive%" "-Dnianbao.archive=%archive%"
for %%i in ("%home%\input\*.yaml") do set "sample=%%~i"
set flags=-XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Xmx512m -Xmn128m -XX:SurvivorRatio=3 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djdk.console=java.base -Dnianbao.quotes=%quotes% "-Dnianbao.home=%home%/"
set start=-jar "%jar%"& set "tier=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=10" & if "%~1"=="bench" set "tier="
if "%~1"=="serve" set start=-cp "%jar%;%lib%\serve\*" nianbao.cli.Main& set "tier=-XX:TieredStopAtLevel=1"
if not defined use if defined sample del "%jar%-%best%-*.jsa" 2>nul & md "%archive%.new" 2>nul && rd "%archive%.new" && start "" /b /low "%java%\bin\javaw.exe" %flags% %tier% "-XX:ArchiveClassesAtExit=%archive%" -jar "%jar%" render "%sample%" -o "%TEMP%\nianbao-first" <nul >nul 2>&1
"%java%\bin\java.exe" %flags% %tier% %use% %start% %*
set "code=%errorlevel%"
:end
rem After a double click the window would close unread. After exit /b, && and || would see success.
set "line=%cmdcmdline:"=%" & if not %page%==65001 mode con cp select=%page% >nul
if "%~1"=="" if not "%line: /c =%"=="%line%" pause
cmd /d /c exit %code%
