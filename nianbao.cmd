@echo off
rem Starts nianbao with the newest Java present. ASCII only: an old console loses its place in a
rem batch file with other characters, so the Chinese messages stand in files of their own.
setlocal DisableDelayedExpansion
for %%h in ("%~dp0.") do set "home=%%~fh" & set "page=65001"
for /f "tokens=2 delims=:." %%c in ('chcp') do set /a page=%%c
rem In the old Chinese console a quotation mark is as wide as a Han character.
set "quotes=1" & set "code=3" & set "best=16" & set "texts=%home%\src\main\launch"
if %page%==936 if not defined WT_SESSION if not defined TERM_PROGRAM set "quotes=2"
chcp 65001 >nul & if exist "%home%\nianbao.jar" set "texts=%home%\lib"
for %%j in ("%JAVA_HOME%" "%home%\jre") do call :java "%%~j"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :java "%%~dp$PATH:j.."
for %%v in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft Semeru) do (
  for /d %%d in ("%ProgramFiles%\%%~v\*" "%LOCALAPPDATA%\Programs\%%~v\*") do call :java "%%~d"
)
if %best%==16 type "%texts%\no-java.txt" & goto end
set "jar=%home%\nianbao.jar" & set "stale="
if exist "%jar%" goto run
set "jar=%home%\target\nianbao.jar"
for /f %%s in ('powershell -NoProfile -Command "$j = gi -ea 0 -li $env:jar; gci -r -li ($env:home + '\src\main'), ($env:home + '\pom.xml') | ? { -not $j -or $_.LastWriteTime -gt $j.LastWriteTime } | %% { 1 }"') do set "stale=1"
if defined stale type "%texts%\building.txt" & set "JAVA_HOME=%java%" & call mvn -q -B -f "%home%\pom.xml" -Dnianbao.run resources:resources compiler:compile dependency:copy-dependencies dependency:copy-dependencies@serve jar:jar || (type "%texts%\build-failed.txt" & goto end)
:run
for %%f in ("%jar%") do set "key=%%~zf-%%~tf" & set "lib=%%~dpflib"
set "key=%key:/=%"
set "archive=%jar%-%best%-%key::=%.jsa" & set "use=" & set "sample="
if exist "%archive%" set use="-XX:SharedArchiveFile=%archive%" "-Dnianbao.archive=%archive%"
for %%r in ("%home%\input\*.yaml") do set "sample=%%r"
set flags=-XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Xmx512m -Xmn128m -XX:SurvivorRatio=3 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djdk.console=java.base -Dnianbao.quotes=%quotes% "-Dnianbao.home=%home%"
if not "%~1"=="bench" set flags=%flags% -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=10
set start=-jar "%jar%"& if "%~1"=="serve" set start=-cp "%jar%;%lib%\serve\*" nianbao.cli.Main
if not defined use if defined sample del "%jar%-%best%-*.jsa" 2>nul & start "" /b /low "%java%\bin\javaw.exe" %flags% "-XX:ArchiveClassesAtExit=%archive%" -jar "%jar%" render "%sample%" -o "%TEMP%\nianbao-%RANDOM%"
"%java%\bin\java.exe" %flags% %use% %start% %*
set "code=%errorlevel%"
:end
rem After a double click the window would close before anybody has read it.
if "%~1"=="" echo "%cmdcmdline:"=%" | find /i " /c " >nul && pause
chcp %page% >nul & exit /b %code%
:java
if exist "%~1\bin\java.exe" if exist "%~1\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" for /f "tokens=1 delims=.-+" %%m in ("%%~b") do if %%m gtr %best% set "best=%%m" & set "java=%~1"
